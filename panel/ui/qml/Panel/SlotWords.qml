// What a slot is for, and who invites; as far as the site asks.
import QtQuick
import RoomPanel

Grid {
    id: words

    required property DoorBridge door
    required property SlotBridge slot
    required property string title
    readonly property real each: columns === 1 ? width : (width - spacing) / 2

    signal types(string what)

    columns: Theme.portrait || !slot.asksTitle || !slot.asksHost ? 1 : 2
    spacing: Theme.gap

    Field {
        visible: words.slot.asksTitle
        width: words.each
        lead: qsTr("What for?")
        text: words.title
        onTapped: [words.door.touch(), words.types("title")]
    }

    Field {
        visible: words.slot.asksHost
        width: words.each
        lead: qsTr("Who invites?")
        text: words.slot.host
        onTapped: [words.door.touch(), words.types("host")]
    }
}
