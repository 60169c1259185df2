// A keyboard for one line. It says what was typed, and keeps none of it.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: keyboard

    required property string language
    property bool capital: false // the next letter begins a line
    property bool shifted: capital
    property bool numbers: false
    property bool latin: false // where the language has letters of its own
    property real spared: 0 // at the end of the last row
    property string held: "" // the letter whose accents are shown
    readonly property bool foreign: KeyRows.of(language) === KeyRows.layouts.ar
    readonly property var rows: numbers ? KeyRows.digits : latin ? KeyRows.layouts.en : KeyRows.of(language)
    readonly property int columns: Math.max(...rows.map((row, place) => row.length + (place === 2 ? 3 : 0)))
    readonly property real gap: Theme.gap * 0.5
    readonly property real key: (width + gap) / columns - gap
    readonly property real tall: Theme.targetLeast
    readonly property real side: key * 1.5 + gap / 2
    readonly property real space: spared === 0 ? key * 5 + gap * 4 : width - spared - (foreign ? 2 : 1) * (side + gap) - 2 * (key + gap)

    signal typed(string letters)
    signal erased

    function type(letters: string): void {
        typed(shifted ? letters.toUpperCase() : letters);
        [shifted, held] = [false, ""];
    }

    implicitHeight: 4 * tall + 3 * gap
    onCapitalChanged: shifted = capital
    LayoutMirroring.enabled: false // keys stand where they stand in every language
    LayoutMirroring.childrenInherit: true

    Column {
        anchors.horizontalCenter: parent.horizontalCenter
        spacing: keyboard.gap

        Repeater {
            model: keyboard.rows

            Row {
                id: row

                required property string modelData
                required property int index
                readonly property bool last: index === 2

                anchors.horizontalCenter: parent?.horizontalCenter
                spacing: keyboard.gap

                Key {
                    visible: row.last
                    width: keyboard.side
                    height: keyboard.tall
                    name: qsTr("Shift")
                    text: "↑"
                    enabled: !keyboard.numbers && (keyboard.latin || !keyboard.foreign)
                    lit: keyboard.shifted
                    onTapped: keyboard.shifted = !keyboard.shifted
                }

                Repeater {
                    model: row.modelData.split("")

                    Key {
                        id: letter

                        required property string modelData

                        width: keyboard.key
                        height: keyboard.tall
                        text: keyboard.shifted ? modelData.toUpperCase() : modelData
                        onTapped: keyboard.type(modelData)
                        onHeld: keyboard.held = KeyRows.accents[modelData] ? modelData : ""
                    }
                }

                Key {
                    visible: row.last
                    width: keyboard.side
                    height: keyboard.tall
                    name: qsTr("Delete")
                    text: "←"
                    repeats: true
                    onTapped: keyboard.erased()
                }
            }
        }

        Row {
            x: (keyboard.width - keyboard.spared - width) / 2
            spacing: keyboard.gap

            Key {
                width: keyboard.side
                height: keyboard.tall
                text: keyboard.numbers ? (keyboard.foreign && !keyboard.latin ? "ابج" : "abc") : "123"
                onTapped: [keyboard.numbers = !keyboard.numbers, keyboard.held = ""]
            }

            Key {
                visible: keyboard.foreign
                width: keyboard.side
                height: keyboard.tall
                text: keyboard.latin ? "ابج" : "abc"
                onTapped: [keyboard.latin = !keyboard.latin, keyboard.numbers = false]
            }

            Key {
                width: keyboard.space
                height: keyboard.tall
                name: qsTr("Space")
                onTapped: keyboard.type(" ")
            }

            Repeater {
                model: ["-", "."]

                Key {
                    required property string modelData

                    width: keyboard.key
                    height: keyboard.tall
                    text: modelData
                    onTapped: keyboard.type(modelData)
                }
            }
        }
    }

    Loader {
        anchors.horizontalCenter: parent.horizontalCenter
        y: keyboard.height - height - 3 * (keyboard.tall + keyboard.gap)
        active: keyboard.held !== ""
        sourceComponent: Accents {
            letters: KeyRows.accents[keyboard.held]
            shifted: keyboard.shifted
            key: keyboard.key
            tall: keyboard.tall
            gap: keyboard.gap
            onTyped: letters => keyboard.type(letters)
            onClosed: keyboard.held = ""
        }
    }
}
