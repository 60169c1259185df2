// What shows at the edges when the scene has moved by a pixel or two: more of the same.
import QtQuick
import RoomPanel

Rectangle {
    id: bleed

    required property DoorBridge door
    required property Face face

    anchors {
        fill: parent
        margins: -Theme.bleed
    }
    color: Theme.paper

    Rectangle {
        width: bleed.face.width + (Theme.portrait ? 2 : 1) * Theme.bleed
        height: bleed.face.height + (Theme.portrait ? 1 : 2) * Theme.bleed
        visible: bleed.face.visible
        gradient: Gradient {
            GradientStop {
                position: 0
                color: bleed.face.upper
            }
            GradientStop {
                position: 1
                color: bleed.face.lower
            }
        }
    }

    KeepTouch {
        door: bleed.door
    }
}
