// The hours around a slot: what is taken, and two handles that move its start and its end.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Item {
    id: strip

    required property DoorBridge door
    required property SlotBridge slot
    readonly property real edge: Theme.targetLeast // for a handle beyond either end
    readonly property real minute: (width - 2 * edge) / Math.max(slot.shownMinutes, 1)
    readonly property bool mirrored: LayoutMirroring.enabled

    function minutes(along: real): real {
        return (mirrored ? -along : along) / minute;
    }

    implicitHeight: lane.height + Theme.tinySize * 1.6

    Rectangle {
        id: lane

        anchors {
            left: parent.left
            right: parent.right
            leftMargin: strip.edge
            rightMargin: strip.edge
        }
        height: Theme.target
        color: Theme.blockPast
        radius: Theme.radius / 2
    }

    Repeater {
        model: strip.slot.shownMinutes / 60 + 1

        Item {
            id: hour

            required property int index

            anchors {
                left: lane.left
                leftMargin: index * 60 * strip.minute
                top: lane.top
                bottom: strip.bottom
            }

            Rectangle {
                width: 1
                height: lane.height
                color: Theme.line
            }

            Label {
                anchors {
                    bottom: parent.bottom
                    horizontalCenter: parent.left
                }
                text: Words.hour(new Date(strip.slot.shownFrom.getTime() + hour.index * 3600000))
                tabular: true
                color: Theme.textFaint
                font.pixelSize: Theme.tinySize
            }
        }
    }

    Repeater {
        model: strip.slot.taken

        Rectangle {
            required property var modelData

            anchors {
                left: lane.left
                leftMargin: modelData.fromMinute * strip.minute
            }
            width: modelData.minutes * strip.minute
            height: lane.height
            radius: Theme.radius / 2
            color: Theme.block
        }
    }

    Rectangle {
        id: bar

        anchors {
            left: lane.left
            leftMargin: strip.slot.fromMinute * strip.minute
        }
        width: strip.slot.minutes * strip.minute
        height: lane.height
        color: Theme.accent
    }

    // Where they would be out of reach, the steppers below do the same.
    SlotHandle {
        id: first

        visible: !Theme.lowReach
        anchors.right: bar.left
        name: qsTr("Start")
        door: strip.door
        first: true
        minute: strip.slot.fromMinute
        onMoved: along => strip.slot.startTo(first.held + strip.minutes(along))
    }

    SlotHandle {
        id: last

        visible: !Theme.lowReach
        anchors.left: bar.right
        name: qsTr("End")
        door: strip.door
        first: false
        minute: strip.slot.fromMinute + strip.slot.minutes
        onMoved: along => strip.slot.endTo(last.held + strip.minutes(along))
    }
}
