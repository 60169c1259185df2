// What leads on from the day: a later slot, another room. Each is as wide as its words ask for.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Item {
    id: bar

    required property DoorBridge door
    required property var bridges
    readonly property bool later: bridges.Slot?.ahead ?? false
    // Where the face leads there it does so once.
    readonly property bool here: door.face === "free" || door.face === "soon" || door.ending && door.extendOffers.length > 0
    readonly property bool rooms: bridges.Rooms !== undefined && here
    readonly property bool begun: Object.keys(bridges).length > 0
    // Its place is kept from the first frame on, and while nothing is sure.
    readonly property bool kept: !begun || later || bridges.Rooms !== undefined || door.hasAsOf

    signal opens(string name, var about)

    implicitHeight: Theme.targetLeast

    Loader {
        active: bar.begun
        sourceComponent: Row {
            id: row

            readonly property real words: (bar.later ? first.advanceWidth : 0) + (bar.rooms ? second.advanceWidth : 0)
            readonly property real air: (bar.width - words - (bar.later && bar.rooms ? spacing : 0)) / (bar.later && bar.rooms ? 2 : 1)

            spacing: Theme.gap * 0.8

            TextMetrics {
                id: first

                text: qsTr("Book later")
                font.pixelSize: Theme.smallSize
                font.weight: Font.DemiBold
            }

            TextMetrics {
                id: second

                text: qsTr("Other rooms")
                font: first.font
            }

            Button {
                visible: bar.later
                width: first.advanceWidth + row.air
                height: Theme.targetLeast
                onPaper: true
                wraps: true
                air: Theme.gap
                letters: Theme.smallSize
                text: first.text
                onTapped: [bar.door.touch(), bar.bridges.Slot.later(), !bar.door.warning && bar.opens("Slot", {})]
            }

            Button {
                visible: bar.rooms
                width: second.advanceWidth + row.air
                height: Theme.targetLeast
                onPaper: true
                wraps: true
                air: Theme.gap
                letters: Theme.smallSize
                text: second.text
                onTapped: [bar.door.touch(), !bar.door.warning && bar.opens("Rooms", {})]
            }
        }
    }
}
