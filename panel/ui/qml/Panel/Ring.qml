// The countdown: a ring that empties.
import QtQuick
import QtQuick.Shapes

Item {
    id: ring

    property real share: 1
    property real thickness: width * 0.11

    Rectangle {
        anchors.fill: parent
        radius: width / 2
        color: "transparent"
        border.color: Theme.veilPressed
        border.width: ring.thickness
    }

    Shape {
        anchors.fill: parent

        ShapePath {
            strokeColor: Theme.ink
            strokeWidth: ring.thickness
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap

            PathAngleArc {
                centerX: ring.width / 2
                centerY: ring.height / 2
                radiusX: (ring.width - ring.thickness) / 2
                radiusY: radiusX
                startAngle: -90
                sweepAngle: -360 * ring.share
            }
        }
    }
}
