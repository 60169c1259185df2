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
            right: Theme.portrait ? close.left : bar.left
            verticalCenter: close.verticalCenter
            leftMargin: Theme.margin
            rightMargin: Theme.gap
        }
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
            top: parent.top
            right: parent.right
            margins: Theme.margin * 0.7
        }
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

        anchors {
            right: Theme.portrait ? parent.right : close.left
            bottom: Theme.portrait ? parent.bottom : close.bottom
            rightMargin: Theme.portrait ? Theme.margin : Theme.gap
            bottomMargin: Theme.portrait ? Theme.margin : 0
        }
        spacing: Theme.gap

        Button {
            enabled: sheet.asking || !sheet.bridge.checking
            onPaper: true
            primary: sheet.asking
            letters: Theme.textSize
            text: sheet.asking ? qsTr("Restart now") : sheet.bridge.checking ? qsTr("Checking…") : qsTr("Check now")
            onTapped: [sheet.door.touch(), sheet.asking ? sheet.bridge.restart() : sheet.bridge.checkNow()]
        }

        Button {
            onPaper: true
            letters: Theme.textSize
            text: sheet.asking ? qsTr("Back") : qsTr("Restart")
            onTapped: [sheet.door.touch(), sheet.asking = !sheet.asking]
        }
    }

    AdminChapters {
        anchors {
            top: close.bottom
            left: parent.left
            right: parent.right
            bottom: Theme.portrait ? bar.top : parent.bottom
            topMargin: Theme.gap
        }
        all: sheet.bridge.chapters
        at: sheet.door.at
    }
}
