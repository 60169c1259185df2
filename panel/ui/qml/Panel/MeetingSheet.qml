// One meeting, as far as the door may tell of it.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property MeetingBridge bridge
    property int day: 0 // of its block: 0 today, 1 tomorrow
    property int which: -1
    readonly property bool there: bridge.there
    readonly property var checkIn: ({
            "later": qsTr("Check-in opens at %1.").arg(Words.moment(bridge.opens, door.at)),
            "open": qsTr("Check-in is open."),
            "done": qsTr("Checked in."),
            "unneeded": qsTr("No check-in needed.")
        })

    signal closed

    color: Theme.paper
    onThereChanged: !there && sheet.closed()
    Component.onCompleted: which >= 0 && bridge.look(day, which)

    KeepTouch {
        door: sheet.door
        onClicked: sheet.closed()
    }

    Rectangle {
        id: bar

        anchors {
            left: parent.left
            top: words.top
            bottom: words.bottom
            leftMargin: Theme.margin
        }
        width: 7 * Theme.u
        radius: width / 2
        color: Theme.tone[sheet.bridge.tone]
    }

    Column {
        id: words

        anchors {
            left: bar.right
            right: parent.right
            leftMargin: Theme.margin * 0.8
            rightMargin: Theme.margin
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.gap

        Label {
            width: parent.width
            text: Words.name(sheet.bridge.kind, sheet.bridge.text)
            color: Theme.text
            font.pixelSize: Theme.clockSize
            font.weight: Font.Bold
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: sheet.bridge.who
            color: Theme.text
            font.pixelSize: Theme.meetingSize
            font.weight: Font.DemiBold
        }

        Label {
            width: parent.width
            text: sheet.bridge.allDay ? qsTr("All day") : Words.hours(sheet.bridge.start, sheet.bridge.end)
            tabular: true
            color: Theme.text
            font.pixelSize: Theme.meetingSize
        }

        Label {
            width: parent.width
            visible: sheet.bridge.atTheDoor && sheet.bridge.kind !== "at-the-door"
            text: Words.title["at-the-door"]
            color: Theme.textSoft
            font.pixelSize: Theme.noteSize
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: sheet.checkIn[sheet.bridge.checkIn] ?? ""
            color: Theme.textSoft
            font.pixelSize: Theme.noteSize
            wrapMode: Text.WordWrap
        }
    }

    Button {
        anchors {
            right: parent.right
            rightMargin: Theme.margin
        }
        y: Theme.lowReach ? sheet.height - height - Theme.margin : Theme.margin
        width: Theme.target
        onPaper: true
        text: "×"
        letters: Theme.largeSize
        Accessible.name: qsTr("Close")
        onTapped: [sheet.door.touch(), sheet.closed()]
    }
}
