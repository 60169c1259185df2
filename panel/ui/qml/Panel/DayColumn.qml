// The rest of today, and tomorrow below it; at its foot the code for phones.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: column

    required property DoorBridge door
    required property CodesBridge codes
    required property bool settled
    property var bridges: ({})
    readonly property bool doubtful: door.face === "unsure" || door.face === "fault"
    readonly property bool known: door.hasAsOf || !doubtful
    readonly property bool low: Theme.lowReach && !Theme.portrait // the code stands over the day
    readonly property real corner: codes.fitted && !beside ? Theme.code + Theme.margin * 0.7 : 0
    readonly property real foot: Theme.margin * 0.7 + (low ? 0 : corner)
    readonly property bool beside: codes.fitted && Theme.portrait // the code stands beside the day

    readonly property real dateAt: head.y + date.height / 2

    signal opened // the code, large
    signal opens(string name, var about)

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
            topMargin: column.low ? column.height / 2 + Theme.targetLeast / 2 : Theme.margin
        }
        spacing: Theme.gap

        DateLine {
            id: date

            anchors.left: parent.left
            width: parent.width - options.anchors.rightMargin - (options.there ? options.width + Theme.gap : 0)
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
            color: Theme.textFaint
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
            topMargin: Theme.gap * 0.8
            rightMargin: column.beside ? Theme.code + Theme.margin * 0.7 : 0
            bottomMargin: bar.kept ? column.foot + Theme.targetLeast + Theme.gap : column.corner > 0 ? column.foot : 0
        }
        visible: column.known
        door: column.door
        settled: column.settled
        bridges: column.bridges
        onOpens: (name, about) => column.opens(name, about)
    }

    // What is out of date recedes.
    Rectangle {
        anchors.fill: parent
        visible: column.door.hasAsOf
        color: Theme.haze
    }

    DayBar {
        id: bar

        anchors {
            left: head.left
            right: head.right
            bottom: parent.bottom
            rightMargin: column.beside ? Theme.code + Theme.margin * 0.7 : 0
            bottomMargin: column.foot
        }
        door: column.door
        bridges: column.bridges
        onOpens: (name, about) => column.opens(name, about)
    }

    Loader {
        id: options

        readonly property bool there: column.bridges.Options !== undefined

        anchors {
            right: head.right
            verticalCenter: head.top
            verticalCenterOffset: Theme.smallSize * 0.6
            rightMargin: column.beside && Theme.lowReach ? Theme.code + Theme.margin * 0.7 : 0
        }
        active: there
        sourceComponent: OptionsButton {
            door: column.door
            onTapped: column.opens("Options", {})
        }
    }

    // Its place is kept from the first frame on, so that nothing jumps.
    Loader {
        anchors {
            right: parent.right
            margins: Theme.margin * 0.7
        }
        y: column.low ? (column.height / 2 - height) / 2 : column.height - height - Theme.margin * 0.7
        width: column.beside ? Theme.code : parent.width - 1.4 * Theme.margin
        active: column.codes.fitted && column.settled
        sourceComponent: Corner {
            codes: column.codes
            door: column.door
            onOpened: column.opened()
        }
    }
}
