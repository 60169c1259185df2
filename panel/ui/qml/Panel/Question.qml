// A tap that cannot be undone, or needs a length, asks once.
import QtQuick
import RoomPanel

Row {
    id: row

    required property DoorBridge door
    required property color accent
    required property real room // across
    required property string asking

    signal answered

    spacing: Theme.gap

    Button {
        visible: row.asking === "end" || row.asking === "give-back"
        primary: true
        accent: row.accent
        text: row.asking === "end" ? qsTr("End the meeting now") : qsTr("Give the room back")
        onTapped: [row.asking === "end" ? row.door.end() : row.door.giveBack(), row.answered()]
    }

    Choices {
        visible: row.asking === "extend"
        offers: row.asking === "extend" ? row.door.extendOffers : []
        accent: row.accent
        room: row.room - Theme.target - Theme.gap
        onChosen: which => [row.door.extend(which), row.answered()]
    }

    Button {
        width: row.asking === "extend" ? Theme.target : implicitWidth
        text: row.asking === "extend" ? "×" : qsTr("Back")
        letters: row.asking === "extend" ? Theme.largeSize : Theme.textSize
        Accessible.name: qsTr("Back")
        onTapped: row.answered()
    }
}
