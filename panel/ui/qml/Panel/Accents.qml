// The accents of a letter that was held, above the keys.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: accents

    required property string letters
    required property bool shifted
    required property real key
    required property real tall
    required property real gap

    signal typed(string letters)
    signal closed

    width: row.width + 2 * gap
    height: tall + 2 * gap
    radius: Theme.radius
    color: Theme.block

    Row {
        id: row

        anchors.centerIn: parent
        spacing: accents.gap

        Repeater {
            model: accents.letters.split("")

            Key {
                required property string modelData

                width: accents.key
                height: accents.tall
                text: accents.shifted ? modelData.toUpperCase() : modelData
                onTapped: accents.typed(modelData)
            }
        }

        Key {
            width: accents.key
            height: accents.tall
            name: qsTr("Close")
            text: "×"
            onTapped: accents.closed()
        }
    }
}
