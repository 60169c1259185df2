// The taps that are possible now, one button each; all become narrower where they do not fit.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Row {
    id: row

    required property DoorBridge door
    required property color accent
    required property real room // across
    required property bool elsewhere // other rooms can be shown
    property bool second: false // something else comes first
    readonly property bool ending: door.ending && door.extendOffers.length > 0
    readonly property bool choosing: ending || door.bookOffers.length > 0
    readonly property var wanted: [start, checkIn, extend, end, unneeded, others].filter(button => button.visible)
    readonly property real taken: wanted.reduce((sum, button) => sum + button.implicitWidth + spacing, 0)
    readonly property real squeeze: choosing ? 1 : Math.min(1, (room + spacing - wanted.length * spacing) / (taken - wanted.length * spacing))

    signal asked(string what) // extend, end, give-back
    signal opens(string name, var about)

    spacing: Theme.gap

    Button {
        id: start

        visible: row.door.canStart
        accent: row.accent
        width: implicitWidth * row.squeeze
        primary: !row.second
        height: row.second ? Theme.targetLeast : Theme.target
        text: qsTr("Start now")
        detail: qsTr("for %1").arg(Words.time(row.door.checkInStart))
        onTapped: row.door.start()
    }

    Button {
        id: checkIn

        visible: row.door.canCheckIn && !row.door.canStart
        accent: row.accent
        width: implicitWidth * row.squeeze
        primary: !row.second && !row.ending
        height: row.second ? Theme.targetLeast : Theme.target
        implicitWidth: row.door.face === "waiting" ? Math.max(natural, Theme.target * (row.elsewhere ? 2.4 : 3.4)) : natural
        text: qsTr("Check in")
        detail: row.door.face === "waiting" ? "" : qsTr("for %1").arg(Words.time(row.door.checkInStart))
        onTapped: row.door.checkIn()
    }

    Button {
        id: extend

        visible: row.door.extendOffers.length > 0 && !row.ending
        accent: row.accent
        width: implicitWidth * row.squeeze
        primary: !row.door.canCheckIn
        text: qsTr("Extend")
        onTapped: [row.door.warning ? row.door.touch() : null, row.asked("extend")] // who extends, is there
    }

    Choices {
        visible: row.ending
        offers: row.ending ? row.door.extendOffers : []
        accent: row.accent
        room: row.room - row.taken
        onChosen: which => row.door.extend(which)
    }

    Button {
        id: end

        visible: row.door.canEnd
        accent: row.accent
        width: implicitWidth * row.squeeze
        text: qsTr("End")
        onTapped: row.asked("end")
    }

    Button {
        id: unneeded

        visible: row.door.canGiveBack
        accent: row.accent
        width: implicitWidth * row.squeeze
        text: qsTr("Not needed")
        onTapped: row.asked("give-back")
    }

    Button {
        id: others

        visible: row.elsewhere && !row.choosing
        accent: row.accent
        width: implicitWidth * row.squeeze
        text: qsTr("Other rooms")
        onTapped: row.opens("Rooms", {})
    }

    Choices {
        visible: row.door.bookOffers.length > 0
        offers: row.door.bookOffers
        accent: row.accent
        second: row.second || row.door.canStart
        names: row.door.canCheckIn
        room: row.room - row.taken
        onChosen: which => row.door.book(which)
    }
}
