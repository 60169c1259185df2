// The rest of today, and tomorrow below it.
import QtQuick
import RoomPanel

Rectangle {
    id: column

    required property DoorBridge door
    required property bool settled
    readonly property bool doubtful: door.face === "unsure" || door.face === "fault"
    readonly property bool known: door.hasAsOf || !doubtful

    color: Theme.paper

    KeepTouch {
        door: column.door
    }

    Column {
        id: head

        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            margins: Theme.margin * 0.7
            topMargin: Theme.margin
        }
        spacing: Theme.gap

        DateLine {
            width: parent.width
            text: Words.capital(Words.date(column.door.at, Words.today))
        }

        AllDay {
            width: parent.width
            visible: column.known
            blocks: column.door.days[0].blocks
        }

        Label {
            width: parent.width
            visible: !column.known
            text: qsTr("The agenda is not known.")
            color: Theme.inkFaint
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
        }
    }

    Days {
        anchors {
            top: head.bottom
            left: head.left
            right: head.right
            bottom: parent.bottom
            topMargin: Theme.gap * 0.5
        }
        visible: column.known
        door: column.door
        settled: column.settled
    }

    // What is out of date recedes.
    Rectangle {
        anchors.fill: parent
        visible: column.door.hasAsOf
        color: Theme.haze
    }
}
