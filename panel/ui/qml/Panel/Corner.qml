// The code at the foot of the day: scan it, or tap it to see it large.
import QtQuick
import RoomPanel

Item {
    id: corner

    required property CodesBridge codes
    required property DoorBridge door
    readonly property bool there: codes.door !== ""
    readonly property bool opens: there || codes.others.length > 0

    signal opened

    implicitHeight: Theme.portrait ? words.y + words.height : Theme.code
    Accessible.role: Accessible.Button
    Accessible.name: title.text
    Accessible.ignored: !opens
    Accessible.onPressAction: corner.opened()

    Code {
        id: code

        anchors.left: Theme.portrait ? undefined : parent.left
        anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        y: Theme.portrait ? 0 : corner.height - height
        visible: corner.there
        picture: corner.codes.door
        room: Theme.code
    }

    Column {
        id: words

        readonly property real lead: Theme.portrait || !corner.there ? 0 : code.width + Theme.gap * 1.2

        anchors.left: parent.left
        anchors.leftMargin: lead
        y: Theme.portrait ? code.height + Theme.gap * 1.2 : code.y + (code.height - height) / 2
        width: corner.width - lead
        visible: corner.opens && width > 6 * Theme.tinySize // else the site's scale leaves none
        spacing: Theme.gap * 0.3

        CornerLine {
            id: title

            text: corner.there ? qsTr("Use your phone") : qsTr("Other codes")
            maximumLineCount: Theme.portrait ? 1 : 4
            fontSizeMode: Theme.portrait ? Text.HorizontalFit : Text.FixedSize
            minimumPixelSize: Theme.leastSize
            color: corner.there ? Theme.text : Theme.textFaint
            font.pixelSize: Theme.smallSize
            font.weight: Font.DemiBold
        }

        CornerLine {
            visible: corner.there && !(Theme.portrait && (Theme.lowReach || Theme.look.textScale > 1.2)) // there is less room
            text: qsTr("Scan to check in, end or book")
            color: Theme.textSoft
            font.pixelSize: Theme.tinySize
        }
    }

    MouseArea {
        anchors.fill: parent
        anchors.topMargin: Theme.gap * 0.6 // another button may stand above
        enabled: corner.opens
        onPressed: corner.door.touch()
        onClicked: !corner.door.warning && corner.opened() // the screen is the room’s then
    }
}
