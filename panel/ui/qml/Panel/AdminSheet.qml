// What is known of the panel, for those who look after it; no way out to anything else.
import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property AdminBridge bridge
    readonly property int idle: Theme.idleAdmin
    property bool asking: false // whether it is meant to start again

    signal closed
    signal opens(string name, var about)

    color: Theme.paper
    Component.onCompleted: bridge.begin()
    Component.onDestruction: bridge.leave()

    KeepTouch {
        door: sheet.door
    }

    Label {
        id: title

        anchors {
            left: parent.left
            right: Theme.lowReach ? parent.right : Theme.portrait ? close.left : bar.left
            leftMargin: Theme.margin
            rightMargin: Theme.gap
        }
        y: Theme.margin * 0.7
        height: close.height
        verticalAlignment: Text.AlignVCenter
        text: sheet.asking ? qsTr("Restart the panel?") : sheet.door.roomName
        color: Theme.text
        font.pixelSize: Theme.largeSize
        font.weight: Font.Bold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.smallSize
    }

    Button {
        id: close

        anchors {
            right: parent.right
            rightMargin: Theme.margin * 0.7
        }
        y: Theme.lowReach ? sheet.height - height - Theme.margin * 0.7 : Theme.margin * 0.7
        width: Theme.target
        onPaper: true
        text: "×"
        letters: Theme.largeSize
        Accessible.name: qsTr("Close")
        onTapped: [sheet.door.touch(), sheet.closed()]
    }

    // A second tap in the same place is the way back.
    Row {
        id: bar

        readonly property bool beside: Theme.lowReach || !Theme.portrait // the cross
        readonly property bool signs: sheet.bridge.signsIn && !sheet.asking
        readonly property real named: beside && !Theme.lowReach ? sheet.width * 0.28 : Theme.margin // for the room's name
        readonly property real room: sheet.width - named - (beside ? close.width + Theme.gap : 0) - Theme.margin
        readonly property real wished: check.natural + (signs ? signIn.natural + spacing : 0) + again.natural + spacing
        readonly property real share: Math.min(1, room / wished)

        anchors {
            right: beside ? close.left : parent.right
            bottom: beside ? close.bottom : parent.bottom
            rightMargin: beside ? Theme.gap : Theme.margin
            bottomMargin: beside ? 0 : Theme.margin
        }
        spacing: Theme.gap

        Button {
            id: check

            width: natural * bar.share
            enabled: sheet.asking || !sheet.bridge.checking
            onPaper: true
            primary: sheet.asking
            letters: Theme.textSize
            text: sheet.asking ? qsTr("Restart now") : sheet.bridge.checking ? qsTr("Checking…") : qsTr("Check now")
            onTapped: [sheet.door.touch(), sheet.asking ? sheet.bridge.restart() : sheet.bridge.checkNow()]
        }

        Button {
            id: signIn

            width: natural * bar.share
            visible: bar.signs
            onPaper: true
            letters: Theme.textSize
            text: qsTr("Sign in")
            onTapped: [sheet.door.touch(), sheet.bridge.signIn(), sheet.opens("SignIn", {})]
        }

        Button {
            id: again

            width: natural * bar.share
            onPaper: true
            letters: Theme.textSize
            text: sheet.asking ? qsTr("Back") : qsTr("Restart")
            onTapped: [sheet.door.touch(), sheet.asking = !sheet.asking]
        }
    }

    AdminChapters {
        anchors {
            top: title.bottom
            left: parent.left
            right: parent.right
            bottom: Theme.portrait || Theme.lowReach ? bar.top : parent.bottom
            topMargin: Theme.gap
            bottomMargin: Theme.lowReach ? Theme.gap : 0
        }
        all: sheet.bridge.chapters
        at: sheet.door.at
    }
}
