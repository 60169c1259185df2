// The taps that are possible now, one button each.
import QtQuick
import RoomPanel

Row {
    id: row

    required property DoorBridge door
    required property color accent
    required property real room // across
    property bool second: false // something else comes first

    signal asked(string what) // extend, end, give-back

    spacing: Theme.gap

    Button {
        visible: row.door.canCheckIn
        primary: !row.second
        height: row.second ? Theme.targetLeast : Theme.target
        accent: row.accent
        width: row.door.checkInIsForNext || row.door.face === "soon" ? implicitWidth : Math.max(implicitWidth, Theme.target * 3.4)
        text: qsTr("Check in")
        detail: row.door.face === "waiting" ? "" : qsTr("for %1").arg(Words.time(row.door.checkInStart))
        onTapped: row.door.checkIn()
    }

    Button {
        visible: row.door.extendOffers.length > 0
        accent: row.accent
        primary: !row.door.canCheckIn
        text: qsTr("Extend")
        onTapped: [row.door.warning ? row.door.touch() : null, row.asked("extend")] // who extends, is there
    }

    Button {
        visible: row.door.canEnd
        text: qsTr("End")
        onTapped: row.asked("end")
    }

    Button {
        visible: row.door.canGiveBack
        text: qsTr("Not needed")
        onTapped: row.asked("give-back")
    }

    Choices {
        visible: row.door.bookOffers.length > 0
        offers: row.door.bookOffers
        accent: row.accent
        second: row.second
        room: row.room - (row.door.canCheckIn ? Theme.target * 2.2 : 0)
        onChosen: which => row.door.book(which)
    }
}
