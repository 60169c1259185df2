// What takes a whole day, above its hours.
pragma ComponentBehavior: Bound

import QtQuick

Column {
    id: allDay

    required property var blocks

    spacing: Theme.gap * 0.4

    Repeater {
        model: allDay.blocks.filter(block => block.allDay)

        Label {
            required property var modelData

            width: allDay.width
            text: qsTr("All day: %1").arg(Words.apart(Words.name(modelData.kind, modelData.text)))
            color: Theme.text
            font.pixelSize: Theme.tinySize
        }
    }
}
