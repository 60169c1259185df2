// A surface and a word.
import QtQuick

Rectangle {
    color: "#14171f"

    Text {
        anchors.centerIn: parent
        color: "#ffffff"
        font.pixelSize: 100
        text: "Free"
    }
}
