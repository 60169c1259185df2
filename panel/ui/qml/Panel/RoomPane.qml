// The room that somebody has chosen: what it has, and the lengths for which it can be booked.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: pane

    required property var room
    property real drop: 0 // so far below it, not within, the lengths end

    signal booked(int which)

    radius: Theme.radius
    color: Theme.blockPast

    RoomWords {
        id: words

        room: pane.room
    }

    Column {
        id: about

        x: Theme.pad
        y: Theme.pad
        width: pane.width - 2 * Theme.pad
        spacing: Theme.tight

        Label {
            width: parent.width
            text: pane.room.name
            color: Theme.text
            font.pixelSize: Theme.nameSize
            font.weight: Font.Bold
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.textSize
            wrapMode: Text.Wrap
            maximumLineCount: 2
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: words.place
            color: Theme.textSoft
            font.pixelSize: Theme.noteSize
        }

        Flow {
            opacity: about.y + about.height <= stands.y ? 1 : 0 // the least of it gives way where there is no height
            width: parent.width
            spacing: Theme.tight
            topPadding: Theme.tight

            Repeater {
                model: (pane.room.capacity > 0 ? ["seats"] : []).concat(pane.room.features)

                Row {
                    id: has

                    required property string modelData

                    spacing: Theme.tight
                    rightPadding: Theme.gap

                    Feature {
                        anchors.verticalCenter: parent.verticalCenter
                        kind: has.modelData
                    }

                    Label {
                        text: has.modelData === "seats" ? words.seats : words.features[has.modelData]
                        color: Theme.textSoft
                        font.pixelSize: Theme.smallSize
                    }
                }
            }
        }
    }

    Row {
        id: stands

        x: Theme.pad
        y: (pane.drop > 0 ? pane.height - Theme.pad : foot.y - (foot.height > 0 ? Theme.gap : 0)) - height
        width: pane.width - 2 * Theme.pad
        spacing: Theme.gap

        RoomBadge {
            id: badge

            face: words.face
            won: words.booked
        }

        Column {
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - badge.width - parent.spacing

            Label {
                width: parent.width
                text: words.standing
                color: Theme.text
                font.pixelSize: Theme.meetingSize
                font.weight: Font.DemiBold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.tinySize
            }

            Label {
                width: parent.width
                visible: text !== ""
                text: words.booked ? qsTr("Check in at its door.") : words.why
                color: Theme.textSoft
                font.pixelSize: Theme.noteSize
                wrapMode: Text.WordWrap
            }
        }
    }

    Column {
        id: foot

        x: pane.drop > 0 ? 0 : Theme.pad
        width: pane.width - 2 * x
        y: pane.height + (pane.drop > 0 ? pane.drop : -Theme.pad) - height
        spacing: Theme.gap

        Label {
            width: parent.width
            visible: lengths.visible
            text: pane.room.state === "soon" ? qsTr("Book it from %1:").arg(Words.time(pane.room.begins)) : qsTr("Book it now:")
            color: Theme.text
            font.pixelSize: Theme.noteSize
            font.weight: Font.DemiBold
        }

        RoomLengths {
            id: lengths

            width: parent.width
            room: pane.room
            onBooked: which => pane.booked(which)
        }
    }
}
