// The other rooms, one below the other: each can be drawn down to where it is tapped.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

ListView {
    id: list

    required property DoorBridge door
    required property var rows
    required property string chosen // its mailbox
    required property string lead
    property real lowered: 0 // the first begins that much below the top; the lead stands there
    readonly property var gone: ({ // while the list grows shorter, for the card that goes
            "mailbox": "",
            "name": "",
            "building": "",
            "floor": "",
            "near": "",
            "capacity": 0,
            "features": [],
            "state": "unknown",
            "offers": [],
            "outcome": ""
        })

    signal picked(string mailbox)

    // In whole pixels: at an end between two of them it would go on moving, deaf to taps.
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    spacing: Math.round(Theme.gap * 0.6)
    bottomMargin: Math.round(Theme.pad)
    cacheBuffer: 0 // what nobody sees is not there, nor read aloud
    model: rows.length // a new list of rooms keeps its place that way
    onMovementStarted: door.touch()

    header: Item {
        width: list.width
        height: Math.round(list.lowered)

        Label {
            x: Theme.gap
            width: list.width - 2 * Theme.gap
            height: parent.height
            visible: list.lowered > 0 && list.count > 0
            text: list.lead
            color: Theme.textSoft
            font.pixelSize: Theme.meetingSize
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.leastSize
            wrapMode: Text.WordWrap
        }
    }

    delegate: RoomCard {
        required property int index

        width: list.width
        seenFrom: list.contentY - y
        seenTo: seenFrom + list.height
        room: list.rows[index] ?? list.gone
        chosen: room.mailbox === list.chosen
        onTapped: list.picked(room.mailbox)
    }
}
