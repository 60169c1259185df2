// Whose meeting it is, or whose comes next; its name gives way, its hours stay.
import QtQuick
import RoomPanel

Row {
    id: whose

    required property DoorBridge door
    readonly property var leads: ({
            "free": qsTr("Next:"),
            "soon": qsTr("Next:"),
            "unsure": qsTr("Last known:"),
            "fault": qsTr("Last known:")
        })

    visible: door.hasMeeting
    height: name.height
    spacing: Theme.gap * 0.7

    Label {
        id: lead

        visible: text !== ""
        text: whose.leads[whose.door.face] ?? ""
        color: Theme.inkSoft
        font.pixelSize: Theme.meetingSize
    }

    Label {
        id: name

        readonly property real rest: whose.width - (lead.visible ? lead.width + whose.spacing : 0)

        width: Math.min(implicitWidth, rest - (hours.visible ? hours.width + whose.spacing : 0))
        text: Words.name(whose.door.titleKind, whose.door.titleText)
        font.pixelSize: Theme.meetingSize
        font.weight: Font.DemiBold
    }

    Label {
        id: hours

        visible: name.rest - implicitWidth - whose.spacing > Math.min(name.implicitWidth, 4 * Theme.meetingSize) // the day tells them too
        text: "· %1".arg(Words.hours(whose.door.meetingStart, whose.door.meetingEnd))
        color: Theme.inkSoft
        font.pixelSize: Theme.meetingSize
    }
}
