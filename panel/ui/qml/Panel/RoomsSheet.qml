// Other rooms near here: free now, free soon, taken, not known; one of them can be booked from here.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property RoomsBridge bridge
    readonly property var rows: bridge.rooms // read once: each reading makes them anew
    property string chosen: "" // its mailbox
    readonly property var gone: ({ // while the list grows shorter, for the card that goes
            "mailbox": "",
            "name": "",
            "building": "",
            "floor": "",
            "near": "",
            "capacity": 0,
            "features": [],
            "state": "unknown",
            "offers": [],
            "outcome": ""
        })
    readonly property var about: rows.find(room => room.mailbox === chosen) ?? null
    readonly property bool known: bridge.state === "known"
    readonly property string summary: bridge.free > 0 ? qsTr("%n rooms are free now.", "", bridge.free) : bridge.unsure > 0 ? qsTr("No room is known to be free now.") : qsTr("No room is free now.")
    readonly property var silence: ({
            "asking": qsTr("Asking…"),
            "lost": qsTr("Nobody can tell now which rooms are free.")
        })
    readonly property string said: silence[bridge.state] ?? (rows.length > 0 ? "" : qsTr("No room near here has all of that."))

    signal closed

    color: Theme.paper
    Component.onCompleted: bridge.look()
    Component.onDestruction: bridge.leave()

    KeepTouch {
        door: sheet.door
    }

    Label {
        id: title

        anchors {
            left: parent.left
            leftMargin: Theme.margin
            verticalCenter: close.verticalCenter
        }
        width: Math.min(implicitWidth, sheet.width * (Theme.portrait ? 0.75 : 0.4))
        text: qsTr("Other rooms")
        color: Theme.text
        font.pixelSize: Theme.largeSize
        font.weight: Font.Bold
    }

    Button {
        id: close

        anchors {
            top: parent.top
            right: parent.right
            margins: Theme.pad
        }
        width: Theme.target
        onPaper: true
        text: "×"
        letters: Theme.largeSize
        Accessible.name: qsTr("Close")
        onTapped: [sheet.door.touch(), sheet.closed()]
    }

    RoomFilters {
        id: filters

        anchors {
            left: Theme.portrait ? title.left : title.right
            leftMargin: Theme.portrait ? 0 : Theme.margin
            right: Theme.portrait ? parent.right : close.left
            rightMargin: Theme.portrait ? Theme.pad : Theme.gap
            top: Theme.portrait ? close.bottom : parent.top
            topMargin: Theme.portrait ? Theme.gap : Theme.pad + (close.height - height) / 2
        }
        visible: sheet.known
        door: sheet.door
        bridge: sheet.bridge
    }

    ListView {
        id: list

        anchors {
            left: parent.left
            leftMargin: Theme.pad
            right: Theme.portrait ? parent.right : pane.left
            rightMargin: Theme.portrait ? Theme.pad : Theme.gap
            top: Theme.portrait && filters.any ? filters.bottom : close.bottom
            topMargin: Theme.gap
            bottom: Theme.portrait ? pane.top : parent.bottom
            bottomMargin: Theme.portrait ? Theme.gap : 0
        }
        clip: true
        visible: sheet.known
        boundsBehavior: Flickable.StopAtBounds
        spacing: Theme.gap * 0.6
        bottomMargin: Theme.pad
        cacheBuffer: 0 // what nobody sees is not there, nor read aloud
        model: sheet.rows.length // a new list of rooms keeps its place that way
        onMovementStarted: sheet.door.touch()

        delegate: RoomCard {
            required property int index

            width: list.width
            room: sheet.rows[index] ?? sheet.gone
            chosen: room.mailbox === sheet.chosen
            onTapped: [sheet.door.touch(), sheet.chosen = room.mailbox]
        }
    }

    Label {
        anchors.centerIn: sheet.known ? list : sheet
        width: (sheet.known ? list.width : sheet.width) - 2 * Theme.margin
        visible: text !== ""
        text: sheet.said
        color: Theme.textSoft
        font.pixelSize: Theme.meetingSize
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
    }

    RoomAbout {
        id: pane

        anchors {
            right: parent.right
            bottom: parent.bottom
            margins: Theme.pad
        }
        width: Theme.portrait ? sheet.width - 2 * Theme.pad : Math.round(sheet.width * 0.42)
        height: Theme.portrait ? Math.round(sheet.height * 0.34) : sheet.height - close.height - 2 * Theme.pad - Theme.gap
        visible: sheet.known && sheet.rows.length > 0
        room: sheet.about
        hint: sheet.summary
        onBooked: which => [sheet.door.touch(), sheet.bridge.book(sheet.chosen, which)]
    }
}
