// All that an administrator is told, chapter by chapter.
pragma ComponentBehavior: Bound

import QtQuick

Flickable {
    id: list

    required property var all
    required property date at

    contentHeight: chapters.height + Theme.margin
    boundsBehavior: Flickable.StopAtBounds
    clip: true

    Row {
        id: chapters

        x: Theme.margin
        spacing: 1.6 * Theme.margin

        // What is of the room, and what of the device: beside it, or below.
        Repeater {
            model: Theme.portrait ? [["room", "sensors", "network", "panel"]] : [["room", "sensors"], ["network", "panel"]]

            Column {
                id: column

                required property var modelData

                width: Theme.portrait ? list.width - 2 * Theme.margin : (list.width - 2 * Theme.margin - chapters.spacing) / 2
                spacing: Theme.gap * 1.6

                Repeater {
                    model: list.all.filter(one => column.modelData.includes(one.kind))

                    Column {
                        id: chapter

                        required property var modelData

                        width: column.width

                        Label {
                            width: parent.width
                            text: AdminWords.chapter[chapter.modelData.kind]
                            color: Theme.text
                            font.pixelSize: Theme.textSize
                            font.weight: Font.Bold
                            bottomPadding: Theme.gap * 0.4
                        }

                        Repeater {
                            model: chapter.modelData.rows

                            AdminRow {
                                required property var modelData

                                width: chapter.width
                                about: modelData
                                at: list.at
                            }
                        }
                    }
                }
            }
        }
    }
}
