// How to sign the room in: an address, a code to type there, and whose password to use.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property SignInBridge bridge
    readonly property int idle: (bridge.stays ? 24 * 60 : 16) * 60 * 1000 // ms: a code lasts 15 minutes
    readonly property bool done: bridge.state === "done"
    readonly property var trouble: ({
            "declined": qsTr("That sign-in was declined. Here is a new code."),
            "wrong-account": qsTr("That account cannot open this room’s calendar.")
        })
    readonly property string told: trouble[bridge.trouble] ?? Words.trouble[bridge.trouble] ?? ""

    signal closed

    color: Theme.paper
    Component.onCompleted: bridge.begin()
    Component.onDestruction: bridge.leave()

    Timer {
        running: sheet.done
        interval: Theme.idle / 6
        onTriggered: sheet.closed()
    }

    KeepTouch {
        door: sheet.door
    }

    Code {
        id: code

        anchors.left: Theme.portrait ? undefined : parent.left
        anchors.leftMargin: Theme.margin
        anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        y: Theme.portrait ? words.y + head.height + Theme.gap : (sheet.height - height) / 2
        picture: sheet.bridge.picture
        room: Theme.portrait ? Math.min(sheet.width - 2 * Theme.margin, sheet.height * 0.34) : Math.min(sheet.height - 2 * Theme.margin, sheet.width * 0.36)
    }

    // The code's place before it is there, and when it has done its work.
    Rectangle {
        anchors.fill: code
        visible: sheet.bridge.picture === ""
        radius: Theme.radius * 0.5
        color: Theme.block

        Glyph {
            anchors.centerIn: parent
            visible: sheet.done
            face: "free"
            ink: Theme.text
            width: parent.width * 0.4
            height: width
        }
    }

    Item {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.margin
        width: sheet.width - 2 * Theme.margin - (Theme.portrait ? 0 : code.room + Theme.margin)
        height: sheet.height - 2 * Theme.margin

        Label {
            id: head

            anchors.left: parent.left
            width: parent.width - (Theme.lowReach ? 0 : close.width + Theme.gap)
            height: Theme.lowReach ? implicitHeight : close.height
            text: sheet.done ? qsTr("Signed in") : qsTr("Sign this room in")
            color: Theme.text
            font.pixelSize: Theme.largeSize
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.smallSize
            verticalAlignment: Text.AlignVCenter
        }

        Button {
            id: close

            anchors.right: parent.right
            y: Theme.lowReach ? parent.height - height : 0
            width: Theme.target
            onPaper: true
            text: "×"
            letters: Theme.largeSize
            Accessible.name: qsTr("Close")
            onTapped: [sheet.door.touch(), sheet.closed()]
        }

        SignInSteps {
            anchors.left: parent.left
            y: Theme.portrait ? code.y + code.room - words.y + Theme.gap : head.height + Theme.gap * 0.6
            width: parent.width
            bridge: sheet.bridge
            told: sheet.told
        }
    }
}
