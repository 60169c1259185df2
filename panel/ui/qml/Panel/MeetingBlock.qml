// One meeting on the timeline, as tall as it is long.
import QtQuick

Rectangle {
    id: block

    required property var meeting
    readonly property bool tall: height > Theme.hour * 0.7
    readonly property string hours: qsTr("%1 – %2").arg(Words.time(meeting.start)).arg(Words.time(meeting.end))
    readonly property bool past: meeting.tone === "past"

    radius: Math.min(Theme.radius / 2, height / 3)
    color: past ? Theme.blockPast : Theme.block

    Rectangle {
        width: 5 * Theme.u
        height: parent.height
        radius: width / 2
        color: Theme.tone[block.meeting.tone]
    }

    Label {
        id: what

        x: 14 * Theme.u
        y: block.tall ? 7 * Theme.u : (block.height - height) / 2
        width: block.width - x - Theme.gap / 2 - (block.tall ? 0 : when.implicitWidth + Theme.gap)
        text: Words.name(block.meeting.kind, block.meeting.text)
        color: block.past ? Theme.inkFaint : Theme.ink
        font.pixelSize: Math.min(Theme.smallSize, block.height * 0.8)
        font.weight: Font.DemiBold
    }

    Label {
        id: when

        x: block.tall ? what.x : block.width - implicitWidth - Theme.gap
        y: block.tall ? what.y + what.height + 1 : what.y + what.height - height
        text: block.hours
        tabular: true
        color: Theme.inkFaint
        font.pixelSize: Math.min(Theme.tinySize, block.height * 0.7)
    }
}
