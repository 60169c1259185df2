// Beside the list: the chosen room, or how to choose one.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: about

    required property var room // none: none is chosen
    required property string hint
    property real drop: 0 // so far below it, not within, the lengths end
    readonly property real foot: Theme.target + Theme.gap + lead.height // they are that high

    signal booked(int which)

    FontMetrics {
        id: lead

        font.pixelSize: Theme.noteSize
    }

    Loader {
        anchors.fill: parent
        active: about.room !== null
        sourceComponent: RoomPane {
            room: about.room
            drop: about.drop
            onBooked: which => about.booked(which)
        }
    }

    Column {
        anchors {
            left: parent.left
            right: parent.right
            margins: Theme.pad
        }
        y: ((about.drop > 0 ? 2 * (about.height + about.drop) - about.foot : about.height) - height) / 2
        visible: about.room === null
        spacing: Theme.gap

        Label {
            width: parent.width
            visible: text !== ""
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
