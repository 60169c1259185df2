// A globe and a figure: another language, another look, for one visitor.
import QtQuick
import QtQuick.Shapes
import RoomPanel

Item {
    id: button

    required property DoorBridge door
    readonly property color ink: Theme.textSoft
    readonly property real size: Theme.smallSize * 1.25
    readonly property real stroke: Math.max(1.5, size * 0.09)

    signal tapped

    implicitWidth: Math.max(Theme.targetLeast, 2 * size + Theme.gap * 3)
    implicitHeight: Theme.targetLeast

    Accessible.role: Accessible.Button
    Accessible.name: qsTr("Language and display")
    Accessible.onPressAction: button.tapped()

    Rectangle {
        anchors.centerIn: parent
        width: parent.width
        height: button.size + Theme.gap * 1.2
        radius: height / 2
        color: touch.pressed ? Theme.knobPressed : Theme.knob
        border.width: Theme.edge
        border.color: button.ink
    }

    Row {
        anchors.centerIn: parent
        spacing: Theme.gap * 0.9

        Shape {
            width: button.size
            height: width

            ShapePath {
                strokeColor: button.ink
                strokeWidth: button.stroke
                fillColor: "transparent"

                PathSvg {
                    path: "M %1 %2 H %3 M %4 %1 A %5 %2 0 0 0 %4 %3 A %5 %2 0 0 0 %4 %1 A %2 %2 0 0 0 %4 %3 A %2 %2 0 0 0 %4 %1".arg(button.stroke / 2).arg(button.size / 2 - button.stroke / 2).arg(button.size - button.stroke / 2).arg(button.size / 2).arg(button.size * 0.22)
                }
            }
        }

        Shape {
            width: button.size * 0.72
            height: button.size

            ShapePath {
                strokeColor: button.ink
                strokeWidth: button.stroke * 1.2
                fillColor: "transparent"
                capStyle: ShapePath.RoundCap
                joinStyle: ShapePath.RoundJoin
                scale: Qt.size(button.size / 24, button.size / 24)

                PathSvg {
                    path: "M 1 9 L 8.6 10.5 L 16.2 9 M 8.6 10.5 V 15 L 5 22.5 M 8.6 15 L 12.2 22.5 M 10.8 4 A 2.2 2.2 0 1 1 6.4 4 A 2.2 2.2 0 1 1 10.8 4"
                }
            }
        }
    }

    MouseArea {
        id: touch

        anchors.fill: parent
        onPressed: button.door.touch()
        onClicked: !button.door.warning && button.tapped() // the screen is the room’s then
    }
}
