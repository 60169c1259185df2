// Now: a line behind the meetings, so that it crosses no words.
import QtQuick

Item {
    id: now

    readonly property real radius: 5 * Theme.u

    Rectangle {
        y: -height / 2
        width: parent.width
        height: 2 * Theme.u
        color: Theme.now
    }

    Rectangle {
        anchors.left: parent.left
        y: -now.radius
        width: 2 * now.radius
        height: width
        radius: now.radius
        color: Theme.now
    }
}
