// A later slot, to be booked: when; and if one likes, what for and for whom.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property SlotBridge bridge
    property string typing: "" // title, host: what the keyboard writes
    property string title: ""
    property string sought: "" // of the host's name
    property bool leaving: false
    property int patience: Theme.patience
    readonly property bool there: bridge.there
    readonly property bool over: bridge.state === "booked" || bridge.state === "refused"

    signal closed

    color: Theme.paper
    onTypingChanged: rest.restart()
    onThereChanged: !there && !leaving && sheet.closed()
    onOverChanged: typing = ""
    Component.onCompleted: !there && Qt.callLater(sheet.closed) // it was taken as the finger came down
    Component.onDestruction: [leaving = true, bridge.drop()]

    KeepTouch {
        door: sheet.door
    }

    SlotForm {
        anchors {
            fill: parent
            margins: Theme.margin
            bottomMargin: Theme.lowReach && Theme.portrait ? Theme.pad : Theme.margin // five rows lie low
        }
        visible: sheet.typing === "" && !sheet.over
        door: sheet.door
        slot: sheet.bridge
        title: sheet.title
        onTypes: what => sheet.typing = what
        onBooks: sheet.bridge.book(sheet.title)
        onClosed: sheet.closed()
    }

    Loader {
        anchors {
            fill: parent
            margins: Theme.margin
        }
        active: sheet.over
        sourceComponent: SlotOutcome {
            door: sheet.door
            slot: sheet.bridge
            onClosed: sheet.closed()
        }
    }

    Loader {
        anchors.fill: parent
        active: sheet.typing === "title"
        sourceComponent: Typing {
            door: sheet.door
            lead: qsTr("What for?")
            text: sheet.title
            onTyped: text => sheet.title = text
            onDone: sheet.typing = ""
        }
    }

    Loader {
        anchors.fill: parent
        active: sheet.typing === "host"
        sourceComponent: Typing {
            id: search

            door: sheet.door
            lead: qsTr("Who invites?")
            text: sheet.sought
            onTyped: text => [sheet.sought = text, sheet.bridge.find(text)]
            onDone: [sheet.bridge.invite(-1), sheet.sought = "", sheet.typing = ""]

            People {
                anchors.fill: parent
                slot: sheet.bridge
                onChosen: which => [sheet.bridge.invite(which), sheet.sought = "", sheet.typing = ""]
            }
        }
    }

    Timer {
        id: rest

        interval: sheet.patience
    }

    // The second of two impatient taps meant the keyboard, too, and not what lay below it.
    KeepTouch {
        door: sheet.door
        enabled: rest.running && sheet.typing === ""
    }
}
