// The face of the door: one word, one shape, one colour, and what goes with it.
import QtQuick
import RoomPanel

Rectangle {
    id: pane

    required property DoorBridge door
    readonly property bool doubtful: door.face === "unsure" || door.face === "fault"
    readonly property string meeting: Words.name(door.titleKind, door.titleText)
    readonly property string hours: qsTr("%1 – %2").arg(Words.time(door.meetingStart)).arg(Words.time(door.meetingEnd))
    readonly property string span: Words.span(door.minutesLeft)
    // What stands under the word, for each face.
    readonly property var tells: ({
            "free": door.hasUntil ? qsTr("until %1 · %2").arg(Words.time(door.until)).arg(span) : qsTr("for the rest of the day"),
            "soon": qsTr("free until %1 · %2").arg(Words.time(door.until)).arg(span),
            "waiting": door.counting ? qsTr("or the room is given back at %1").arg(Words.time(door.closes)) : qsTr("to say that you are here"),
            "in-use": qsTr("until %1 · %2 left").arg(Words.time(door.until)).arg(span),
            "unsure": Words.trouble[door.trouble],
            "fault": Words.trouble[door.trouble]
        })

    color: Theme.face[door.face][0]

    Behavior on color {
        ColorAnimation {
            duration: Theme.turn
        }
    }

    KeepTouch {
        door: pane.door
    }

    Item {
        id: head

        anchors {
            top: parent.top
            left: parent.left
            right: parent.right
            margins: Theme.margin
        }
        height: name.height + about.height

        Label {
            id: name

            anchors.left: parent.left
            width: parent.width - clock.width - Theme.margin
            text: pane.door.roomName
            font.pixelSize: Theme.nameSize
            font.weight: Font.DemiBold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textSize
        }

        Label {
            id: about

            anchors.top: name.bottom
            width: name.width
            text: pane.door.roomDetail
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
        }

        Label {
            id: clock

            anchors.right: parent.right
            anchors.baseline: name.baseline
            text: Words.time(pane.door.at)
            tabular: true
            font.pixelSize: Theme.clockSize
            font.weight: Font.DemiBold
        }
    }

    Column {
        anchors {
            left: parent.left
            right: parent.right
            top: head.bottom
            bottom: note.top
            margins: Theme.margin
        }
        topPadding: Math.max(0, (height - word.height - under.height - about3.height - 2 * spacing) / 2)
        spacing: Theme.gap * 0.6

        Item {
            id: word

            width: parent.width
            height: big.height

            Loader {
                id: shape

                anchors.verticalCenter: big.verticalCenter
                width: Theme.wordSize * 0.72
                height: width
                sourceComponent: pane.door.counting ? ring : glyph
            }

            Label {
                id: big

                anchors.left: shape.right
                anchors.leftMargin: Theme.margin * 0.7
                anchors.right: parent.right
                height: Theme.wordSize * 1.1
                text: Words.face[pane.door.face]
                font.pixelSize: Theme.wordSize
                font.weight: Font.Bold
                font.letterSpacing: -0.02 * Theme.wordSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.wordSizeLeast
                verticalAlignment: Text.AlignVCenter
            }
        }

        Row {
            id: under

            width: parent.width
            spacing: Theme.gap

            Label {
                width: Math.min(implicitWidth, parent.width - (chip.visible ? chip.width + Theme.gap : 0))
                text: pane.tells[pane.door.face]
                font.pixelSize: Theme.largeSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.smallSize
            }

            Rectangle {
                id: chip

                visible: pane.door.counting
                width: count.implicitWidth + 1.6 * Theme.gap
                height: count.height
                radius: Theme.radius / 2
                color: pane.door.warning ? Theme.ink : Theme.shade

                Label {
                    id: count

                    anchors.centerIn: parent
                    text: "%1:%2".arg(Math.floor(pane.door.secondsLeft / 60)).arg(String(pane.door.secondsLeft % 60).padStart(2, "0"))
                    tabular: true
                    color: pane.door.warning ? Theme.face["waiting"][1] : Theme.ink
                    font.pixelSize: Theme.largeSize
                    font.weight: Font.Bold
                }
            }
        }

        Label {
            id: about3

            width: parent.width
            visible: pane.door.hasMeeting
            text: (pane.door.face === "free" || pane.door.face === "soon" ? qsTr("Next: %1 · %2") : pane.doubtful ? qsTr("Last known: %1 · %2") : qsTr("%1 · %2")).arg(pane.meeting).arg(pane.hours)
            color: Theme.inkSoft
            font.pixelSize: Theme.textSize
        }
    }

    Component {
        id: glyph

        Glyph {
            face: pane.door.face
        }
    }

    Component {
        id: ring

        Ring {
            share: pane.door.shareLeft
        }
    }

    Note {
        id: note

        anchors {
            left: parent.left
            right: parent.right
            bottom: bar.top
            leftMargin: Theme.margin
            rightMargin: Theme.margin
            bottomMargin: Theme.gap
        }
        door: pane.door
    }

    ActionBar {
        id: bar

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        door: pane.door
    }
}
