// As much to scroll as the door's day, and nothing else: rows of words on paper.
import QtQuick

Rectangle {
    id: bare

    property size area: Qt.size(400, 400)

    color: "#14171f"

    function open(name: string, about: var): void {
        sheet.active = true;
    }

    Flickable {
        objectName: "Days"
        anchors.right: parent.right
        width: bare.area.width
        height: bare.area.height
        clip: true
        contentHeight: rows.height
        boundsBehavior: Flickable.StopAtBounds

        Column {
            id: rows

            Repeater {
                model: 40

                Text {
                    required property int index

                    height: 100
                    color: "#ffffff"
                    font.pixelSize: 26
                    text: "%1:00 Somebody".arg(index)
                }
            }
        }
    }

    Loader {
        id: sheet

        anchors.fill: parent
        active: false
        sourceComponent: Rectangle {
            color: "#202530"

            Text {
                anchors.centerIn: parent
                color: "#ffffff"
                font.pixelSize: 60
                text: "A sheet"
            }
        }
    }
}
