// The rest of today, and tomorrow below it.
import QtQuick
import RoomPanel

Rectangle {
    id: column

    required property DoorBridge door
    readonly property real nowAt: door.nowMinute * Theme.hour / 60
    readonly property bool stale: door.face === "unsure" || door.face === "fault"

    color: Theme.paper

    component DateLine: Label {
        property date moment

        text: moment.toLocaleDateString(Qt.locale(), Words.date)
        color: Theme.inkFaint
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
    }

    component AllDay: Column {
        id: allDay

        required property var blocks

        width: parent.width

        Repeater {
            model: allDay.blocks.filter(block => block.allDay)

            Label {
                required property var modelData

                width: allDay.width
                text: qsTr("All day: %1").arg(Words.name(modelData.kind, modelData.text))
                font.pixelSize: Theme.tinySize
            }
        }
    }

    DateLine {
        id: today

        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            margins: Theme.margin * 0.8
        }
        moment: column.door.at
    }

    Flickable {
        id: flick

        function toNow() {
            contentY = Math.max(0, Math.min(column.nowAt - height * 0.15, contentHeight - height));
        }

        anchors {
            top: today.bottom
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin * 0.8
            topMargin: Theme.gap
            bottomMargin: 0
        }
        clip: true
        contentHeight: content.height
        boundsBehavior: Flickable.StopAtBounds
        opacity: column.stale ? 0.55 : 1
        onContentHeightChanged: toNow()
        onHeightChanged: toNow()
        onMovementEnded: back.restart()

        Timer {
            id: back

            interval: Theme.idle
            onTriggered: flick.toNow()
        }

        Connections {
            target: column.door

            function onChanged() {
                if (!flick.moving && !back.running)
                    flick.toNow();
            }
        }

        KeepTouch {
            door: column.door
        }

        Column {
            id: content

            width: flick.width
            topPadding: Theme.gap
            bottomPadding: Theme.margin
            spacing: Theme.gap * 1.4

            AllDay {
                blocks: column.door.days[0].blocks
            }

            Timeline {
                width: parent.width
                day: column.door.days[0]
                nowMinute: column.door.nowMinute
            }

            DateLine {
                width: parent.width
                topPadding: Theme.gap
                moment: column.door.days[1].start
            }

            AllDay {
                blocks: column.door.days[1].blocks
            }

            Timeline {
                width: parent.width
                day: column.door.days[1]
            }
        }
    }
}
