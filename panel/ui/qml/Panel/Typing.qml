// A line being written: its words so far, what they find, and the keyboard.
import QtQuick
import RoomPanel

Item {
    id: typing

    required property DoorBridge door
    required property string lead
    property string text: ""
    property int longest: 60
    readonly property real room: Theme.portrait ? keyboard.y - typing.height * 0.55 : Theme.targetLeast + Theme.gap * 1.4 // for what is found
    readonly property bool alone: between.children.length === 0
    default property alias found: between.data

    signal typed(string text)
    signal done

    Rectangle {
        id: line

        anchors {
            left: parent.left
            right: Theme.lowReach ? parent.right : end.left
            leftMargin: Theme.margin * 0.7
            rightMargin: Theme.lowReach ? Theme.margin * 0.7 : Theme.gap
        }
        y: typing.alone && Theme.portrait ? keyboard.y - height - Theme.margin : Theme.lowReach ? keyboard.y - typing.room - height : Theme.margin * 0.7
        height: Theme.target
        radius: Theme.radius
        color: Theme.knob
        border.width: Theme.edge
        border.color: Theme.text

        Accessible.role: Accessible.EditableText
        Accessible.name: typing.lead
        Accessible.description: typing.text

        Label {
            anchors {
                left: parent.left
                leftMargin: Theme.margin * 0.7 + Theme.gap // behind the cursor
                verticalCenter: parent.verticalCenter
            }
            visible: typing.text === ""
            text: typing.lead
            color: Theme.textFaint
            font.pixelSize: Theme.meetingSize
        }

        // The end of a long line stays in sight: that is where the letters come.
        Label {
            id: words

            anchors {
                left: parent.left
                leftMargin: Theme.margin * 0.7
                verticalCenter: parent.verticalCenter
            }
            width: Math.min(implicitWidth, line.width - Theme.margin * 1.4)
            text: typing.text.replace(/ $/, "\u00a0") // a space at the end has a width, too
            color: Theme.text
            font.pixelSize: Theme.meetingSize
            font.weight: Font.DemiBold
            elide: Text.ElideLeft
        }

        Rectangle {
            anchors {
                left: words.right
                leftMargin: 2 * Theme.u
                verticalCenter: parent.verticalCenter
            }
            width: 2 * Theme.u
            height: Theme.meetingSize * 1.3
            color: Theme.text
        }
    }

    Button {
        id: end

        anchors {
            right: parent.right
            rightMargin: Theme.margin * 0.7
            verticalCenter: line.verticalCenter
        }
        visible: !Theme.lowReach
        onPaper: true
        primary: true
        text: qsTr("Done")
        onTapped: [typing.door.touch(), typing.done()]
    }

    Item {
        id: between

        anchors {
            top: line.bottom
            left: line.left
            right: parent.right
            rightMargin: Theme.margin * 0.7
            bottom: keyboard.top
            topMargin: Theme.gap * 0.7
            bottomMargin: Theme.gap * 0.7
        }
    }

    Keyboard {
        id: keyboard

        anchors {
            bottom: parent.bottom
            bottomMargin: Theme.gap * 0.7
            horizontalCenter: parent.horizontalCenter
        }
        width: Math.min(parent.width - 2 * Theme.gap, Theme.target * 17)
        language: Words.language
        capital: typing.text === ""
        spared: Theme.lowReach ? low.width + gap : 0
        onTyped: letters => typing.typed((typing.text + letters).slice(0, typing.longest))
        onErased: typing.typed(typing.text.slice(0, -1))
    }

    Key {
        id: low

        x: keyboard.x + keyboard.width - width
        y: keyboard.y + keyboard.height - height
        width: Math.max(end.implicitWidth - Theme.margin, 1.5 * Theme.targetLeast)
        height: keyboard.tall
        visible: Theme.lowReach
        lit: true
        text: end.text
        onTapped: [typing.door.touch(), typing.done()]
    }
}
