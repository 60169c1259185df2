// One day to scale: hours, meetings, and where now is. A tap picks a free slot, or a meeting.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Item {
    id: timeline

    required property DoorBridge door
    required property var day
    required property int number // 0 today, 1 tomorrow
    property var bridges: ({})
    property int nowMinute: -1
    property real seenFrom: 0 // what lies above is scrolled away
    readonly property real minute: Theme.hour / 60
    readonly property real gutter: Math.max(widest.advanceWidth, Theme.tinySize * 2.4) + Theme.gap
    readonly property var slot: bridges.Slot // not of its type: the first frame does not know it
    readonly property bool picked: slot !== undefined && slot.there && slot.state === "" && slot.tomorrow === (number === 1)

    signal opens(string name, var about)

    function moment(y: real): date {
        return new Date(day.start.getTime() + y / minute * 60000);
    }

    height: day.minutes * minute

    TextMetrics {
        id: widest

        text: Words.hour(new Date(2000, 0, 1, 22))
        font.pixelSize: Theme.tinySize
    }

    KeepTouch {
        door: timeline.door
        onClicked: mouse => timeline.slot?.look(timeline.moment(mouse.y))
    }

    Repeater {
        model: timeline.day.minutes / 60 + 1

        Item {
            id: hour

            required property int index

            y: index * Theme.hour
            width: timeline.width

            Rectangle {
                anchors {
                    left: parent.left
                    right: parent.right
                    leftMargin: timeline.gutter
                }
                height: 1
                color: Theme.line
            }

            Label {
                anchors.left: parent.left
                y: -height / 2
                tabular: true
                text: Words.hour(timeline.moment(hour.y))
                color: Theme.textFaint
                font.pixelSize: Theme.tinySize
            }
        }
    }

    NowLine {
        anchors {
            left: parent.left
            right: parent.right
            leftMargin: timeline.gutter - radius
        }
        visible: timeline.nowMinute >= 0
        y: timeline.nowMinute * timeline.minute
    }

    Item {
        id: lanes

        anchors {
            fill: parent
            leftMargin: timeline.gutter
        }

        Repeater {
            model: timeline.day.blocks

            MeetingBlock {
                id: block

                required property var modelData
                required property int index

                visible: !modelData.allDay
                meeting: modelData
                width: lanes.width / modelData.lanes - (modelData.lanes > 1 ? 2 : 0)
                anchors.left: parent?.left
                anchors.leftMargin: modelData.lane * (width + 2)
                y: modelData.fromMinute * timeline.minute + 1
                height: Math.max(modelData.minutes * timeline.minute - 2, 6 * Theme.u)
                seenFrom: Math.max(0, Math.min(timeline.seenFrom - y, height)) // changes for the one cut

                KeepTouch {
                    door: timeline.door
                    onClicked: timeline.bridges.Meeting && !timeline.door.warning && timeline.opens("Meeting", {
                        "day": timeline.number,
                        "which": block.index
                    })
                }
            }
        }

        Loader {
            active: timeline.picked
            width: parent.width
            sourceComponent: Ghost {
                y: (timeline.slot.start.getTime() - timeline.day.start.getTime()) / 60000 * timeline.minute + 1
                height: timeline.slot.minutes * timeline.minute - 2
                width: lanes.width
                door: timeline.door
                slot: timeline.slot
                onTapped: timeline.opens("Slot", {})
            }
        }
    }
}
