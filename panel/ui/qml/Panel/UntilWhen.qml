// The line under the word: until when, and how long somebody may still keep the room.
import QtQuick
import RoomPanel

Row {
    id: line

    required property DoorBridge door
    required property string text

    spacing: Theme.gap

    // In one line; a label's own wish hangs on the width that it is given.
    TextMetrics {
        id: wish

        text: line.text
        font: words.font
    }

    Label {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        width: Math.min(Math.ceil(wish.advanceWidth) + 1, line.width - (line.door.counting ? chip.width + Theme.gap : 0))
        text: line.text
        font.pixelSize: Theme.largeSize
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.textSize
        wrapMode: Text.WordWrap
        maximumLineCount: Words.mirrored || text.includes("\n") ? 3 : 2 // Qt may take the last line allowed for elided
    }

    Countdown {
        id: chip

        anchors.verticalCenter: parent.verticalCenter
        visible: line.door.counting
        seconds: line.door.secondsLeft
        warning: line.door.warning
        accent: Theme.face[line.door.face][1]
    }
}
