// The face of another room's door, small: its colour and its shape.
import QtQuick

Rectangle {
    id: badge

    required property string face
    property bool won: false // it was booked from here
    property bool bare: false // without its shape

    implicitWidth: Theme.targetLeast * 0.72
    implicitHeight: implicitWidth
    radius: Theme.radiusSmall
    color: won ? Theme.accent : Theme.face[face][0]

    Glyph {
        anchors.centerIn: parent
        opacity: badge.bare ? 0 : 1
        width: parent.width * 0.56
        height: width
        face: badge.won ? "free" : badge.face // a tick
        ink: badge.won ? Theme.accentText : Theme.face[badge.face][2]
    }
}
