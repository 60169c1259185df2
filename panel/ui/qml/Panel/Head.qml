// The room's name, what is in it, and the clock.
import QtQuick
import RoomPanel

Item {
    id: head

    required property DoorBridge door

    implicitHeight: name.height + about.height

    Label {
        id: name

        width: parent.width - clock.width - Theme.margin
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
        width: name.width
        text: head.door.roomDetail
        color: Theme.inkSoft
        font.pixelSize: Theme.smallSize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tinySize
    }

    Label {
        id: clock

        anchors.right: parent.right
        anchors.verticalCenter: name.verticalCenter
        text: Words.time(head.door.at)
        tabular: true
        opacity: head.door.trouble === "clock-unsynchronised" ? 0.5 : 1
        font.pixelSize: Theme.clockSize
        font.weight: Font.DemiBold
    }
}
