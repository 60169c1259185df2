// Over everything: the veil of a screen at rest; it hears every finger, and takes none.
import QtQuick
import RoomPanel

Item {
    id: rest

    required property GlassBridge bridge

    Binding {
        target: Theme
        property: "daylight"
        value: rest.bridge.daylight
    }

    PointHandler {
        target: null
        onActiveChanged: rest.bridge.touch(active)
    }

    Rectangle {
        anchors {
            fill: parent
            margins: -Theme.bleed
        }
        visible: rest.bridge.veil > 0
        color: Theme.night
        opacity: rest.bridge.veil
    }
}
