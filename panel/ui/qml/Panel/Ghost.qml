// The slot a finger has picked on the timeline: tap it to book it.
import QtQuick
import RoomPanel

Rectangle {
    id: ghost

    required property DoorBridge door
    required property var slot // its bridge, whose type the first frame does not know
    readonly property bool roomy: height > 2.4 * Theme.smallSize
    readonly property real spare: Math.max(0, (Theme.targetLeast - height) / 2) // for the finger

    signal tapped

    radius: Math.min(Theme.radius / 2, height / 3)
    color: Theme.accent
    opacity: touch.pressed ? 0.8 : 1

    Accessible.role: Accessible.Button
    Accessible.name: "%1, %2".arg(word.text).arg(hours.text)
    Accessible.onPressAction: ghost.tapped()

    Label {
        id: word

        anchors {
            left: parent.left
            leftMargin: 14 * Theme.u
            top: parent.top
            topMargin: ghost.roomy ? 7 * Theme.u : (ghost.height - height) / 2
        }
        text: qsTr("Book")
        color: Theme.accentText
        font.pixelSize: Math.min(Theme.smallSize, ghost.height * 0.8)
        font.weight: Font.Bold
    }

    Label {
        id: hours

        anchors {
            left: parent.left
            leftMargin: ghost.roomy ? word.anchors.leftMargin : ghost.width - implicitWidth - Theme.gap
        }
        y: ghost.roomy ? word.y + word.height : (ghost.height - height) / 2
        visible: ghost.roomy || implicitWidth + word.width + 3 * Theme.gap < ghost.width
        text: Words.hours(ghost.slot.start, ghost.slot.end)
        tabular: true
        color: Theme.accentText
        font.pixelSize: Math.min(Theme.tinySize, ghost.height * 0.7)
    }

    KeepTouch {
        id: touch

        door: ghost.door
        anchors.topMargin: -ghost.spare
        anchors.bottomMargin: -ghost.spare
        onClicked: !ghost.door.warning && ghost.tapped()
    }
}
