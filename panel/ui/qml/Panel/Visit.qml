// A visitor's minute: without a touch for so long, the panel is the site's again.
import QtQuick

Item {
    id: visit

    required property var bridge // of the options, whose type the first frame does not know

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
