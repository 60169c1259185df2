// One end of a slot, for a finger to drag: it lies beyond that end, so that the two never meet.
import QtQuick
import RoomPanel

Item {
    id: handle

    required property DoorBridge door
    required property string name
    required property bool first // the start; else the end
    required property int minute // of the hours shown, where that end is
    property int held: 0 // the same, when the finger came down

    signal moved(real along) // so many pixels since then

    width: Theme.targetLeast
    height: Theme.target
    Accessible.role: Accessible.Slider
    Accessible.name: handle.name

    Rectangle {
        id: grip

        anchors {
            left: handle.first ? undefined : parent.left
            right: handle.first ? parent.right : undefined
        }
        width: parent.width * 0.42
        height: parent.height
        radius: Theme.radius / 2
        color: Theme.accent
        opacity: touch.pressed ? 1 : 0.75

        Rectangle {
            anchors.centerIn: parent
            width: 3 * Theme.u
            height: parent.height * 0.36
            radius: width / 2
            color: Theme.accentText
        }
    }

    KeepTouch {
        id: touch

        property real from: 0

        door: handle.door
        preventStealing: true
        onPressed: mouse => [handle.held = handle.minute, from = mapToItem(null, mouse.x, 0).x]
        onPositionChanged: mouse => handle.moved(mapToItem(null, mouse.x, 0).x - from)
    }
}
