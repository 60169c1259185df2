// Tomorrow, below today.
import QtQuick

Column {
    id: column

    required property var day
    property real seenFrom: 0 // what lies above is scrolled away
    readonly property bool booked: day.blocks.length > 0

    spacing: Theme.gap * 1.4

    DateLine {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("Tomorrow · %1").arg(Words.date(column.day.start, Words.tomorrow))
    }

    AllDay {
        width: parent.width
        visible: column.booked
        blocks: column.day.blocks
    }

    Timeline {
        width: parent.width
        visible: column.booked
        day: column.day
        seenFrom: column.seenFrom - y
    }

    Label {
        visible: !column.booked
        text: qsTr("Nothing booked")
        color: Theme.textFaint
        font.pixelSize: Theme.smallSize
    }
}
