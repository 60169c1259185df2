// The rest of today, and tomorrow below it; at its foot the code for phones.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: column

    required property DoorBridge door
    required property CodesBridge codes
    required property bool settled
    readonly property bool doubtful: door.face === "unsure" || door.face === "fault"
    readonly property bool known: door.hasAsOf || !doubtful

    signal opened // the code, large

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
            bottom: foot.active && !foot.beside ? foot.top : parent.bottom
            topMargin: Theme.gap * 0.5
            rightMargin: foot.beside ? foot.width + Theme.gap : 0
        }
        visible: column.known
        door: column.door
        settled: column.settled
    }

    // In portrait beside the day: there it is wide enough.
    Loader {
        id: foot

        readonly property bool beside: active && Theme.portrait

        active: column.codes.fitted
        anchors {
            bottom: parent.bottom
            left: beside ? undefined : parent.left
            right: parent.right
            margins: Theme.margin * 0.7
        }
        width: beside ? Theme.code : undefined
        sourceComponent: Corner {
            codes: column.codes
            door: column.door
            below: foot.beside
            onOpened: column.opened()
        }
    }

    // What is out of date recedes.
    Rectangle {
        anchors.fill: parent
        visible: column.door.hasAsOf
        color: Theme.haze
    }
}
