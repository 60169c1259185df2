// One day to scale: hours, meetings, and where now is.
pragma ComponentBehavior: Bound

import QtQuick

Item {
    id: timeline

    required property var day
    property int nowMinute: -1
    property real seenFrom: 0 // what lies above is scrolled away
    readonly property real minute: Theme.hour / 60
    readonly property real gutter: 46 * Theme.u

    height: day.minutes * minute

    Repeater {
        model: timeline.day.minutes / 60 + 1

        Item {
            id: hour

            required property int index

            y: index * Theme.hour
            width: timeline.width

            Rectangle {
                x: timeline.gutter
                width: parent.width - x
                height: 1
                color: Theme.line
            }

            Label {
                y: -height / 2
                tabular: true
                text: Words.time(new Date(timeline.day.start.getTime() + hour.index * 3600000))
                color: Theme.textFaint
                font.pixelSize: Theme.tinySize
            }
        }
    }

    // Now: a line behind the meetings, so that it crosses no words.
    Item {
        visible: timeline.nowMinute >= 0
        x: timeline.gutter - radius
        y: timeline.nowMinute * timeline.minute
        width: timeline.width - x

        readonly property real radius: 5 * Theme.u

        Rectangle {
            y: -height / 2
            width: parent.width
            height: 2 * Theme.u
            color: Theme.now
        }

        Rectangle {
            y: -parent.radius
            width: 2 * parent.radius
            height: width
            radius: parent.radius
            color: Theme.now
        }
    }

    Repeater {
        model: timeline.day.blocks

        MeetingBlock {
            required property var modelData

            visible: !modelData.allDay
            meeting: modelData
            width: (timeline.width - timeline.gutter) / modelData.lanes - (modelData.lanes > 1 ? 2 : 0)
            x: timeline.gutter + modelData.lane * (width + 2)
            y: modelData.fromMinute * timeline.minute + 1
            seenFrom: timeline.seenFrom - y
            height: Math.max(modelData.minutes * timeline.minute - 2, 12 * Theme.u)
        }
    }
}
