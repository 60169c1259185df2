// What one may ask of a room: only what some of them have, and others have not.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Flickable {
    id: filters

    required property DoorBridge door
    required property RoomsBridge bridge
    readonly property var names: ({
            "screen": qsTr("Screen"),
            "wheelchair": qsTr("Step-free")
        })

    readonly property bool tight: Theme.lowReach && Theme.portrait // they share their line with the cross
    readonly property bool any: bridge.seats.length + bridge.features.length > 0

    implicitHeight: Theme.targetLeast
    contentWidth: row.width
    clip: contentWidth > width
    onContentWidthChanged: contentX = LayoutMirroring.enabled ? contentWidth - width : 0
    boundsBehavior: Flickable.StopAtBounds

    Row {
        id: row

        width: Math.max(implicitWidth, filters.width)
        spacing: Theme.gap * (filters.tight ? 0.5 : 0.8)

        Repeater {
            model: filters.bridge.seats

            Button {
                required property int modelData

                width: Math.max(Theme.targetLeast * (filters.tight ? 1 : 1.3), natural - 2 * Theme.margin + Theme.pad)
                height: Theme.targetLeast
                onPaper: true
                primary: modelData === filters.bridge.wantedSeats
                letters: Theme.smallSize
                air: Theme.gap
                text: qsTr("%1+").arg(modelData)
                Accessible.name: qsTr("%n seats or more", "", modelData)
                onTapped: [filters.door.touch(), filters.bridge.wantSeats(modelData)]
            }
        }

        Repeater {
            model: filters.bridge.features

            Button {
                required property string modelData

                width: natural - (filters.tight ? 2 * (Theme.margin - Theme.gap) : 2 * Theme.gap)
                height: Theme.targetLeast
                onPaper: true
                primary: filters.bridge.wantedFeatures.includes(modelData)
                letters: filters.tight ? Theme.tinySize : Theme.smallSize
                air: Theme.gap
                text: filters.names[modelData]
                onTapped: [filters.door.touch(), filters.bridge.wantFeature(modelData)]
            }
        }
    }
}
