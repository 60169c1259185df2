// One shape a face, so that nobody has to tell the colours apart.
import QtQuick

Item {
    id: glyph

    required property string face
    property color ink: Theme.ink
    readonly property real stroke: width * 0.11
    LayoutMirroring.enabled: false // a tick is a tick everywhere
    LayoutMirroring.childrenInherit: true
    readonly property bool doubtful: face === "unsure" || face === "fault"

    Rectangle {
        anchors.fill: parent
        radius: glyph.face === "in-use" ? width * 0.22 : width / 2
        color: glyph.face === "in-use" ? glyph.ink : "transparent"
        border.color: glyph.ink
        border.width: glyph.stroke
    }

    // in use: a bar
    Rectangle {
        visible: glyph.face === "in-use"
        anchors.centerIn: parent
        width: parent.width * 0.5
        height: glyph.stroke * 1.4
        radius: height / 2
        color: Theme.face["in-use"][0]
    }

    // free: a tick
    Item {
        visible: glyph.face === "free"
        anchors.centerIn: parent
        anchors.verticalCenterOffset: -glyph.width * 0.04
        rotation: -45
        width: glyph.width * 0.46
        height: glyph.width * 0.23

        Rectangle {
            anchors.left: parent.left
            width: glyph.stroke
            height: parent.height
            radius: width / 2
            color: glyph.ink
        }

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: glyph.stroke
            radius: height / 2
            color: glyph.ink
        }
    }

    // soon: the hands of a clock
    Item {
        visible: glyph.face === "soon"
        anchors.centerIn: parent

        Rectangle {
            x: -glyph.stroke / 2
            y: -glyph.width * 0.27
            width: glyph.stroke
            height: glyph.width * 0.27 + glyph.stroke / 2
            radius: width / 2
            color: glyph.ink
        }

        Rectangle {
            x: -glyph.stroke / 2
            y: -glyph.stroke / 2
            width: glyph.width * 0.24
            height: glyph.stroke
            radius: height / 2
            color: glyph.ink
        }
    }

    Label {
        visible: glyph.doubtful
        anchors.centerIn: parent
        text: glyph.face === "fault" ? "!" : "?"
        color: glyph.ink
        font.pixelSize: glyph.width * 0.58
        font.weight: Font.Bold
    }
}
