// One meeting on the timeline, as tall as it is long; its words stay in sight.
import QtQuick

Rectangle {
    id: block

    required property var meeting
    property real seenFrom: 0
    readonly property bool past: meeting.tone === "past"
    readonly property real pad: 7 * Theme.u
    readonly property real words: what.height + when.height + 2 * pad
    readonly property bool tall: height >= words
    readonly property bool cramped: height - seenFrom < words // by what has scrolled away
    readonly property bool legible: height >= 0.85 * Theme.tinySize // ten minutes are a line, and no words
    readonly property real lead: 14 * Theme.u
    readonly property real room: width - lead - Theme.gap / 2

    radius: Math.min(Theme.radius / 2, height / 3)
    color: past ? Theme.blockPast : Theme.block

    Rectangle {
        anchors.left: parent.left
        width: 5 * Theme.u
        height: parent.height
        radius: width / 2
        color: Theme.tone[block.meeting.tone]
    }

    Label {
        id: what

        visible: block.legible && block.height - block.seenFrom > height // else nearly scrolled away
        anchors.left: parent.left
        anchors.leftMargin: block.lead
        y: block.tall ? block.pad + Math.max(0, Math.min(block.seenFrom, block.height - (block.cramped ? what.height + block.pad : block.words))) : (block.height - height) / 2
        width: block.room - (when.visible && !block.tall ? when.implicitWidth + Theme.gap : 0)
        text: Words.name(block.meeting.kind, block.meeting.text)
        color: block.past ? Theme.textFaint : Theme.text
        font.pixelSize: Math.min(Theme.smallSize, block.height * 0.8)
        font.weight: Font.DemiBold
    }

    Label {
        id: when

        // Where there is no width for hours the scale tells them.
        visible: block.legible && !(block.tall && block.cramped) && implicitWidth + (block.tall ? 0 : what.implicitWidth + 1.5 * Theme.gap) < block.room
        anchors.left: parent.left // on either side of it: an anchor that changes sides leaves a width
        anchors.leftMargin: block.tall ? block.lead : block.width - implicitWidth - Theme.gap
        y: block.tall ? what.y + what.height : (block.height - height) / 2
        text: Words.hours(block.meeting.start, block.meeting.end)
        tabular: true
        color: Theme.textFaint
        font.pixelSize: Math.min(Theme.tinySize, block.height * 0.7)
    }
}
