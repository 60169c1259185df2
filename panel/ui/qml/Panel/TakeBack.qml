// A room that gave itself back: those who sit there come first, who would book it second.
import QtQuick
import RoomPanel

Column {
    id: column

    required property DoorBridge door
    required property color accent
    required property real room // across

    signal asked(string what)

    spacing: Theme.gap * 0.7

    Button {
        anchors.left: parent.left
        primary: true
        accent: column.accent
        width: Math.min(implicitWidth, column.room)
        letters: Theme.meetingSize
        text: qsTr("We’re here: take it back")
        detail: qsTr("until %1").arg(Words.time(column.door.takesBackUntil))
        onTapped: column.door.takeBack()
    }

    Label {
        anchors.left: parent.left
        visible: column.door.bookOffers.length > 0
        text: qsTr("Or book it now:")
        color: Theme.inkSoft
        font.pixelSize: Theme.noteSize
    }

    Actions {
        anchors.left: parent.left
        door: column.door
        accent: column.accent
        room: column.room
        second: true
        elsewhere: false
        onAsked: what => column.asked(what)
    }
}
