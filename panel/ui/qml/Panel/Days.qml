// Both days to scale, from the hour that runs now; a finger may look further.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Flickable {
    id: flick

    required property DoorBridge door
    required property bool settled
    property var bridges: ({})
    readonly property var days: door.days // read once: each reading makes both days anew
    readonly property bool picked: bridges.Slot?.there ?? false
    readonly property real nowAt: Math.floor(door.nowMinute / 60) * Theme.hour

    signal opens(string name, var about)

    function toNow() {
        contentY = Math.max(0, Math.min(nowAt, contentHeight - height));
    }

    clip: true
    contentHeight: content.height
    boundsBehavior: Flickable.StopAtBounds
    onContentHeightChanged: toNow()
    onHeightChanged: toNow()
    onNowAtChanged: toNow()
    onMovementEnded: back.restart()
    onPickedChanged: picked && back.restart()

    Timer {
        id: back

        interval: Theme.idle
        onTriggered: [flick.toNow(), flick.visible && flick.bridges.Slot?.drop()] // else a sheet has it
    }

    KeepTouch {
        door: flick.door
    }

    Column {
        id: content

        width: flick.width
        topPadding: Theme.gap
        bottomPadding: Theme.margin
        spacing: Theme.gap * 1.4

        Timeline {
            width: parent.width
            door: flick.door
            day: flick.days[0]
            number: 0
            bridges: flick.bridges
            nowMinute: flick.door.nowMinute
            seenFrom: flick.contentY - y
            onOpens: (name, about) => flick.opens(name, about)
        }

        // Mostly below the edge of the screen: it need not be there in the first frame.
        Loader {
            id: below

            width: parent.width
            active: flick.settled
            sourceComponent: Tomorrow {
                door: flick.door
                day: flick.days[1]
                bridges: flick.bridges
                seenFrom: flick.contentY - below.y
                onOpens: (name, about) => flick.opens(name, about)
            }
        }
    }

    // More lies below.
    Rectangle {
        parent: flick
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.margin
        gradient: Gradient {
            GradientStop {
                position: 0
                color: Theme.paperClear
            }
            GradientStop {
                position: 1
                color: Theme.paper
            }
        }
    }
}
