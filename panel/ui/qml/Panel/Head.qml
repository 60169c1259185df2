// The room's name, what is in it, and the clock.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Item {
    id: head

    required property DoorBridge door
    required property bool settled
    readonly property alias loading: logo.loading
    property var comfort: null // where a sensor tells of the air; the first frame does not know its type

    implicitHeight: name.height + about.height

    Logo {
        id: logo

        anchors.left: parent.left
        height: parent.height
        most: parent.width * 0.24
        settled: head.settled
    }

    Label {
        id: name

        anchors.left: logo.right
        anchors.leftMargin: logo.there ? Theme.gap * 1.4 : 0
        width: parent.width - clock.width - Theme.margin - logo.width - anchors.leftMargin
        height: Theme.nameSize * 1.25
        text: head.door.roomName
        font.pixelSize: Theme.nameSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textSize
        verticalAlignment: Text.AlignVCenter
    }

    Label {
        id: about

        anchors.top: name.bottom
        anchors.left: name.left
        width: air.item === null ? name.width : name.width + Theme.margin + clock.width - air.width - Theme.margin
        text: head.door.roomDetail
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tinySize
    }

    // What the air needs, the detail gives way to; but some of the line is its own.
    Loader {
        id: air

        active: head.comfort !== null
        anchors.right: parent.right
        anchors.verticalCenter: about.verticalCenter
        sourceComponent: Comfort {
            bridge: head.comfort
            room: Math.max(head.width - logo.width - name.anchors.leftMargin - detail.advanceWidth - Theme.margin, head.width * 0.25)
        }
    }

    TextMetrics {
        id: detail

        text: head.comfort === null ? "" : about.text
        font: about.font
    }

    Label {
        id: clock

        anchors.right: parent.right
        anchors.baseline: name.baseline
        text: Words.time(head.door.at)
        tabular: true
        opacity: head.door.trouble === "clock-unsynchronised" ? 0.5 : 1
        font.pixelSize: Theme.clockSize
        font.weight: Font.DemiBold
    }
}
