// The face of the door: its name and clock, its word, and what may be done.
import QtQuick
import RoomPanel

Rectangle {
    id: pane

    required property DoorBridge door
    required property bool settled
    readonly property var picture: wallpaper.item // of a type that the first frame does not know
    readonly property bool loading: head.loading || (picture?.loading ?? false)
    property var bridges: ({}) // of what comes after the first frame
    property color upper: Theme.face[door.face][Theme.wallpaper === "" ? 0 : 1] // the deeper one below a picture
    property color lower: Theme.face[door.face][1]

    signal opens(string name, var about) // a sheet

    border.width: Theme.edge
    border.color: Theme.ink
    gradient: Gradient {
        GradientStop {
            position: 0
            color: pane.upper
        }
        GradientStop {
            position: 1
            color: pane.lower
        }
    }

    Behavior on upper {
        ColorAnimation {
            duration: Theme.turn
        }
    }

    Behavior on lower {
        ColorAnimation {
            duration: Theme.turn
        }
    }

    Loader {
        id: wallpaper

        anchors.fill: parent
        source: pane.settled && Theme.wallpaper !== "" ? "Wallpaper.qml" : ""
    }

    KeepTouch {
        door: pane.door
    }

    Head {
        id: head

        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            margins: Theme.margin
            topMargin: Theme.margin * 0.8
        }
        door: pane.door
        settled: pane.settled
        comfort: pane.bridges.Comfort ?? null
    }

    // A question that comes up below moves nothing here: one line of note is always spared.
    Status {
        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: bar.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            topMargin: Theme.gap
            bottomMargin: Math.max(note.height, Theme.noteSize * 1.25) + 2 * Theme.gap
        }
        door: pane.door
    }

    Note {
        id: note

        anchors {
            left: parent.left
            right: parent.right
            bottom: bar.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.gap
        }
        door: pane.door
        asking: bar.asking
    }

    ActionBar {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        door: pane.door
        bridges: pane.bridges
        onOpens: (name, about) => pane.opens(name, about)
    }
}
