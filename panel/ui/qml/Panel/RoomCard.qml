// One of the other rooms: how it stands, its name, where it is, what it has.
pragma ComponentBehavior: Bound

import QtQuick

Rectangle {
    id: card

    required property var room
    required property bool chosen
    property real seenFrom: 0 // what a list shows of it: shapes beyond that are not cut off by Qt
    property real seenTo: height
    readonly property bool lit: room.state === "free" || room.state === "soon" || room.outcome === "booked"
    readonly property bool narrow: width < Theme.textSize * 21 // the name has its line for itself
    readonly property color soft: lit ? Theme.textSoft : Theme.textFaint

    signal tapped

    implicitHeight: Math.ceil(Math.max(Theme.target, lines.implicitHeight + 2 * Theme.gap))
    radius: Theme.radius
    color: touch.pressed ? Theme.knobPressed : lit ? Theme.block : Theme.blockPast
    border.width: chosen ? Math.max(Theme.gap * 0.25, 1.6 * Theme.edge) : Theme.edge
    border.color: chosen ? Theme.accent : Theme.line

    Accessible.role: Accessible.Button
    Accessible.name: words.spoken
    Accessible.onPressAction: card.tapped()

    RoomWords {
        id: words

        room: card.room
    }

    RoomBadge {
        id: badge

        anchors {
            left: parent.left
            leftMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        face: words.face
        won: words.booked
        bare: y + height * 0.7 < card.seenFrom || y + height * 0.3 > card.seenTo
    }

    Column {
        id: lines

        anchors {
            left: badge.right
            leftMargin: Theme.gap * 1.2
            right: card.narrow ? parent.right : stands.left
            rightMargin: Theme.gap
            verticalCenter: parent.verticalCenter
        }
        spacing: Theme.tight * 0.4

        Label {
            width: parent.width
            text: card.room.name
            color: card.lit ? Theme.text : Theme.textSoft
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
        }

        Row {
            id: details

            readonly property real taken: (standing.visible ? standing.width + spacing : 0) + (seats.visible ? seats.width + spacing : 0)

            width: parent.width
            opacity: lines.y + y + height * 0.7 < card.seenFrom || lines.y + y + height * 0.3 > card.seenTo ? 0 : 1
            spacing: Theme.gap * 0.8

            Label {
                id: standing

                visible: card.narrow
                width: Math.min(implicitWidth, lines.width)
                text: words.standing
                color: stands.color
                font.pixelSize: Theme.smallSize
                font.weight: stands.font.weight
            }

            Label {
                id: way

                width: Math.min(implicitWidth, lines.width - details.taken)
                visible: text !== "" && (implicitWidth <= lines.width - details.taken || !["floor", "building"].includes(card.room.near)) // half a name helps, half a word does not
                text: words.way
                color: card.soft
                font.pixelSize: Theme.smallSize
            }

            Seats {
                id: seats

                seats: card.room.capacity
                ink: card.soft
            }

            // Where they find no place, they are in the pane beside.
            Row {
                anchors.verticalCenter: parent.verticalCenter
                visible: way.width + details.taken + parent.spacing + width <= lines.width
                spacing: Theme.tight

                Repeater {
                    model: card.room.features

                    Feature {
                        required property string modelData

                        kind: modelData
                        ink: card.soft
                    }
                }
            }
        }
    }

    Label {
        id: stands

        anchors {
            right: parent.right
            rightMargin: Theme.gap * 1.2
            verticalCenter: parent.verticalCenter
        }
        visible: !card.narrow
        width: Math.min(implicitWidth, card.width * 0.5)
        text: words.standing
        color: card.lit || words.asked ? Theme.text : Theme.textFaint
        font.pixelSize: Theme.noteSize
        font.weight: card.lit || words.asked ? Font.DemiBold : Font.Normal
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.tinySize
        horizontalAlignment: Text.AlignRight
    }

    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: card.tapped()
    }
}
