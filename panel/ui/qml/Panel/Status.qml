// One word, one shape; beneath them until when, and whose meeting.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Item {
    id: status

    required property DoorBridge door
    property bool begun: false
    readonly property bool doubtful: door.face === "unsure" || door.face === "fault"
    readonly property string face: door.face
    // Large letters and much to tap leave no room for all: the word comes first.
    readonly property bool tight: height - under.height - whose.height - 3 * Theme.gap < Theme.wordSize * 0.6
    readonly property string span: Words.span(door.minutesLeft)
    readonly property string until: Words.moment(door.until, door.at)
    // What stands under the word, for each face.
    readonly property var tells: ({
            "free": door.hasUntil ? qsTr("until %1 · %2").arg(until).arg(span) : qsTr("for the rest of the day"),
            "soon": qsTr("free until %1 · %2").arg(until).arg(span),
            "waiting": door.counting ? (door.rehearsed ? asks : qsTr("or given back at %1")).arg(Words.time(door.closes)) : seen[door.inside] ?? qsTr("to say that you are here"),
            "in-use": door.cameEarly ? qsTr("for the meeting at %1").arg(Words.time(door.meetingStart)) : door.counting && !door.rehearsed ? qsTr("given back at %1").arg(Words.time(door.closes)) : qsTr("until %1 · %2 left").arg(until).arg(span),
            "unsure": Words.trouble[door.trouble],
            "fault": Words.trouble[door.trouble]
        })
    readonly property string asks: qsTr("by %1, please")
    readonly property var seen: ({
            "now": qsTr("somebody is here:\nplease check in"),
            "lately": qsTr("somebody was seen:\nplease check in")
        })

    Accessible.role: Accessible.AlertMessage
    Accessible.name: qsTr("%1: %2").arg(Words.face[face]).arg(tells[face].replace("\n", " "))
    onFaceChanged: arrival.running = begun
    Component.onCompleted: begun = true

    // A new word comes into its place, and rests.
    NumberAnimation {
        id: arrival

        target: column
        properties: "opacity"
        from: 0.3
        to: 1
        duration: Theme.turn
        easing.type: Easing.OutCubic
    }

    Column {
        id: column

        readonly property real room: status.height - under.height - (whose.visible ? whose.height : 0) - (inside.visible ? inside.height + spacing : 0) - 2 * spacing

        anchors.verticalCenter: parent.verticalCenter
        width: parent.width
        spacing: Theme.gap * 0.8

        Item {
            width: parent.width
            height: word.contentHeight

            Loader {
                id: shape

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: Math.min(word.height, Theme.wordSize) * 0.72
                height: width
                sourceComponent: status.door.counting ? ring : glyph
            }

            Label {
                id: word

                anchors.left: shape.right
                anchors.leftMargin: Theme.margin * 0.7
                anchors.right: parent.right
                height: Math.min(Theme.wordSize * (status.doubtful ? 1 : 1.35), column.room)
                text: Words.face[status.face]
                font.pixelSize: Theme.wordSize
                font.weight: Font.Bold
                font.letterSpacing: Words.mirrored ? 0 : -0.02 * Theme.wordSize // Arabic letters are joined
                fontSizeMode: Text.Fit
                minimumPixelSize: Theme.wordSizeLeast * (Words.mirrored ? 0.7 : 1) // Arabic lines are taller
                wrapMode: Text.WordWrap
                maximumLineCount: 2
            }
        }

        UntilWhen {
            id: under

            width: parent.width
            door: status.door
            text: status.tells[status.face]
        }

        Whose {
            id: whose

            width: parent.width
            visible: door.hasMeeting && !status.tight
            door: status.door
        }

        Inside {
            id: inside

            width: parent.width
            door: status.door
        }
    }

    Component {
        id: glyph

        Glyph {
            face: status.face
        }
    }

    Component {
        id: ring

        Ring {
            share: status.door.shareLeft
        }
    }
}
