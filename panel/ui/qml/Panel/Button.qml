// Something to tap: it answers to the finger at once, whatever comes of it.
import QtQuick

Rectangle {
    id: button

    property string text
    property string detail
    property real letters: Theme.textSize
    property real air: Theme.margin // beside the words, at least
    property bool primary: false
    property bool wraps: false // two words may stand on two lines
    property bool onPaper: false // else on the face
    property color accent: Theme.accentText
    readonly property color letter: onPaper ? (primary ? Theme.accentText : Theme.text) : primary ? accent : Theme.ink
    readonly property color ground: onPaper ? (primary ? Theme.accent : pressed ? Theme.knobPressed : Theme.knob) : primary ? Theme.ink : pressed ? Theme.veilPressed : Theme.veil
    readonly property alias pressed: touch.pressed
    readonly property real natural: Math.max(word.implicitWidth + 2 * Theme.margin, more.implicitWidth + 2 * Theme.margin, Theme.target * 1.3)

    signal tapped

    implicitWidth: natural
    implicitHeight: Theme.target
    radius: height / 2
    color: primary && pressed ? Qt.darker(ground, 1.25) : ground
    opacity: enabled ? 1 : 0.45
    scale: pressed && Theme.moves ? 0.97 : 1
    border.width: primary ? 0 : Theme.edge
    border.color: letter

    Accessible.role: Accessible.Button
    Accessible.name: [button.text, button.detail].filter(part => part !== "").join(", ")
    Accessible.onPressAction: button.tapped()

    Label {
        id: word

        anchors.centerIn: parent
        anchors.verticalCenterOffset: more.visible ? -more.height / 2 : 0
        width: Math.min(implicitWidth, button.width - button.air)
        text: button.text
        color: button.letter
        font.pixelSize: button.letters
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.leastSize
        wrapMode: button.wraps ? Text.WordWrap : Text.NoWrap
        maximumLineCount: 2
        verticalAlignment: Text.AlignVCenter
        horizontalAlignment: Text.AlignHCenter
    }

    Label {
        id: more

        anchors.top: word.bottom
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(implicitWidth, button.width - Theme.gap)
        visible: text !== "" && word.implicitHeight + implicitHeight <= button.height // the first to go
        text: button.detail
        color: button.letter
        font.pixelSize: Theme.tinySize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tinySize * 0.8
        horizontalAlignment: Text.AlignHCenter
    }

    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: button.tapped()
    }
}
