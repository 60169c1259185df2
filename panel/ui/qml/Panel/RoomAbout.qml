// Beside the list: the chosen room, or how to choose one.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: about

    required property var room // none: none is chosen
    required property string hint

    signal booked(int which)

    Loader {
        anchors.fill: parent
        active: about.room !== null
        sourceComponent: RoomPane {
            room: about.room
            onBooked: which => about.booked(which)
        }
    }

    Column {
        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.pad
            verticalCenter: parent.verticalCenter
        }
        visible: about.room === null
        spacing: Theme.gap

        Label {
            width: parent.width
            text: about.hint
            color: Theme.text
            font.pixelSize: Theme.meetingSize
            font.weight: Font.DemiBold
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            width: parent.width
            text: qsTr("Tap one to see what it has, and to book it.")
            color: Theme.textSoft
            font.pixelSize: Theme.noteSize
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }
}
