// Both days to scale, from the hour that runs now; a finger may look further.
import QtQuick
import RoomPanel

Flickable {
    id: flick

    required property DoorBridge door
    readonly property var days: door.days // read once: each reading makes both days anew
    readonly property real nowAt: Math.floor(door.nowMinute / 60) * Theme.hour

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

    Timer {
        id: back

        interval: Theme.idle
        onTriggered: flick.toNow()
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
            day: flick.days[0]
            nowMinute: flick.door.nowMinute
            seenFrom: flick.contentY - y
        }

        DateLine {
            width: parent.width
            topPadding: Theme.gap
            text: qsTr("Tomorrow · %1").arg(Words.date(flick.days[1].start, Words.tomorrow))
        }

        AllDay {
            width: parent.width
            visible: flick.days[1].blocks.length > 0
            blocks: flick.days[1].blocks
        }

        Timeline {
            width: parent.width
            visible: flick.days[1].blocks.length > 0
            day: flick.days[1]
            seenFrom: flick.contentY - y
        }

        Label {
            visible: flick.days[1].blocks.length === 0
            text: qsTr("Nothing booked")
            color: Theme.inkFaint
            font.pixelSize: Theme.smallSize
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
