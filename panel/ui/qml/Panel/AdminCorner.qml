// The place that nobody presses for three seconds by mistake. It looks like nothing.
import QtQuick

Item {
    id: corner

    property int patience: Theme.hold
    readonly property bool pressed: finger.active && contains(finger.point.position)

    signal held

    width: 1.6 * Theme.target
    height: width

    PointHandler {
        id: finger

        target: null
    }

    Ring {
        id: ring

        anchors.centerIn: parent
        width: Theme.targetLeast
        height: width
        visible: corner.pressed && share > 0.2 // a tap shows nothing
        opacity: 0.6
        thickness: width * 0.07
        share: 0
    }

    NumberAnimation {
        target: ring
        property: "share"
        from: 0
        to: 1
        duration: corner.patience
        running: corner.pressed
        onFinished: corner.held()
        onStopped: ring.share = 0
    }
}
