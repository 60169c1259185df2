// Tomorrow, below today.
import QtQuick
import RoomPanel

Column {
    id: column

    required property DoorBridge door
    required property var day
    property var bridges: ({})
    property real seenFrom: 0 // what lies above is scrolled away

    signal opens(string name, var about)

    spacing: Theme.gap * 1.4

    DateLine {
        width: parent.width
        topPadding: Theme.gap
        text: qsTr("Tomorrow · %1").arg(Words.date(column.day.start, Words.tomorrow))
    }

    AllDay {
        width: parent.width
        visible: column.day.blocks.length > 0
        blocks: column.day.blocks
    }

    Timeline {
        width: parent.width
        door: column.door
        day: column.day
        number: 1
        bridges: column.bridges
        seenFrom: column.seenFrom - y
        onOpens: (name, about) => column.opens(name, about)
    }
}
