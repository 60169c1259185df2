// How long somebody may still keep the room.
import QtQuick

Rectangle {
    id: chip

    required property int seconds
    required property bool warning
    required property color accent

    implicitWidth: count.implicitWidth + 1.6 * Theme.gap
    implicitHeight: count.height + 0.4 * Theme.gap
    radius: Theme.radius * 0.7
    color: warning ? Theme.ink : Theme.shade

    Label {
        id: count

        anchors.centerIn: parent
        text: Words.count(chip.seconds)
        tabular: true
        color: chip.warning ? chip.accent : Theme.ink
        font.pixelSize: Theme.largeSize
        font.weight: Font.Bold
    }
}
