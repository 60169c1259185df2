// A visitor's minute: without a touch for so long, the panel is the site's again.
import QtQuick
import RoomPanel

Item {
    id: visit

    required property OptionsBridge bridge

    Timer {
        id: minute

        interval: Theme.visit
        running: true
        onTriggered: visit.bridge.forget()
    }

    PointHandler {
        target: null
        onActiveChanged: minute.restart()
    }
}
