// The code at the foot of the day: scan it, or tap it to see it large.
import QtQuick
import RoomPanel

Item {
    id: corner

    required property CodesBridge codes
    required property DoorBridge door
    property bool below: false // the words stand under the code, not beside it
    readonly property bool there: codes.door !== ""

    signal opened

    implicitHeight: below ? words.y + words.height : code.room
    Accessible.role: Accessible.Button
    Accessible.name: words.text
    Accessible.onPressAction: corner.opened()

    Code {
        id: code

        picture: corner.codes.door
        room: Theme.code
    }

    Column {
        id: words

        readonly property string text: title.text + ". " + lead.text

        x: corner.below ? 0 : Theme.code + Theme.gap * 1.2
        y: corner.below ? Theme.code + Theme.gap : (Theme.code - height) / 2
        width: parent.width - x
        visible: corner.there
        spacing: Theme.gap * 0.3

        Label {
            id: title

            width: parent.width
            text: qsTr("Use your phone")
            font.pixelSize: Theme.noteSize
            font.weight: Font.DemiBold
            wrapMode: Text.WordWrap
            maximumLineCount: 2
        }

        Label {
            id: lead

            width: parent.width
            text: qsTr("Scan to check in, end or book")
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
            maximumLineCount: 4
        }
    }

    MouseArea {
        anchors.fill: parent
        enabled: corner.there || corner.codes.others.length > 0
        onPressed: corner.door.touch()
        onClicked: corner.opened()
    }
}
