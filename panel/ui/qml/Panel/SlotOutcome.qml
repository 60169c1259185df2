// What became of a booking: the slot is yours, or why it is not.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Item {
    id: outcome

    required property DoorBridge door
    required property SlotBridge slot
    readonly property bool booked: slot.state === "booked"
    readonly property string face: booked ? "free" : "unsure"
    readonly property string day: slot.tomorrow ? qsTr("Tomorrow") : qsTr("Today")
    readonly property bool shows: !isNaN(slot.checkIn.getTime())

    signal closed

    Column {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            verticalCenterOffset: -Theme.target / 2
        }
        spacing: Theme.gap

        Row {
            anchors.horizontalCenter: parent.horizontalCenter
            spacing: Theme.gap * 1.5

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                width: Theme.target * 0.9
                height: width
                radius: width / 2
                color: Theme.face[outcome.face][0]

                Glyph {
                    anchors.fill: parent
                    face: outcome.booked ? "free" : "fault"
                    ink: Theme.face[outcome.face][2]
                }
            }

            Label {
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(Math.ceil(implicitWidth), outcome.width - Theme.target * 0.9 - parent.spacing)
                text: outcome.booked ? qsTr("Booked") : Words.refused.book
                color: Theme.text
                font.pixelSize: Theme.clockSize
                font.weight: Font.Bold
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.meetingSize
            }
        }

        Label {
            width: parent.width
            text: outcome.booked ? qsTr("%1, %2").arg(outcome.day).arg(Words.hours(outcome.slot.start, outcome.slot.end)) : Words.why[outcome.slot.why] ?? Words.whyElse
            color: Theme.text
            font.pixelSize: Theme.meetingSize
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            width: parent.width
            visible: outcome.booked && outcome.shows
            text: qsTr("Please check in here from %1 on.").arg(Words.time(outcome.slot.checkIn))
            color: Theme.textSoft
            font.pixelSize: Theme.noteSize
            wrapMode: Text.WordWrap
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Row {
        anchors {
            bottom: parent.bottom
            horizontalCenter: parent.horizontalCenter
        }
        spacing: Theme.gap

        Button {
            visible: !outcome.booked
            onPaper: true
            text: qsTr("Back")
            onTapped: [outcome.door.touch(), outcome.closed()]
        }

        Button {
            width: Math.max(implicitWidth, Theme.target * 3)
            onPaper: true
            primary: true
            text: outcome.booked ? qsTr("Done") : qsTr("Another time")
            onTapped: [outcome.door.touch(), outcome.booked ? outcome.closed() : outcome.slot.again()]
        }
    }
}
