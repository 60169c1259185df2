// The lengths for which a room can be booked, one tap each.
pragma ComponentBehavior: Bound

import QtQuick

Row {
    id: lengths

    required property var room

    readonly property real each: (width - (lengths.room.offers.length - 1) * spacing) / Math.max(lengths.room.offers.length, 1)
    readonly property bool roomy: until.advanceWidth <= each - 2 * Theme.tight

    signal booked(int which)

    visible: lengths.room.offers.length > 0
    spacing: Theme.gap * 0.8

    TextMetrics {
        id: until

        font.pixelSize: Theme.tinySize
        text: qsTr("to %1").arg(Words.time(new Date(2000, 1, 1, 10, 58)))
    }

    Repeater {
        model: lengths.room.offers

        Button {
            required property var modelData
            required property int index

            width: lengths.each
            air: Theme.tight
            onPaper: true
            primary: index === 0
            letters: Theme.smallSize
            text: Words.span(modelData.minutes)
            detail: lengths.roomy ? qsTr("to %1").arg(Words.time(modelData.until)) : Words.time(modelData.until)
            Accessible.name: qsTr("Book %1, %2").arg(lengths.room.name).arg(text)
            onTapped: lengths.booked(index)
        }
    }
}
