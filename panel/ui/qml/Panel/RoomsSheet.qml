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
    readonly property var about: rows.find(room => room.mailbox === chosen) ?? null
    readonly property bool beside: !Theme.portrait // the chosen room; else it is above or below
    readonly property real line: height * (beside ? 0.5 : 0.55) // in low reach: what lies below it is tapped
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
        }
        y: Theme.pad
        width: Math.min(implicitWidth, sheet.width * (Theme.portrait ? 0.75 : 0.4))
        height: close.height
        verticalAlignment: Text.AlignVCenter
        text: qsTr("Other rooms")
        color: Theme.text
        font.pixelSize: Theme.largeSize
        font.weight: Font.Bold
    }

    Label {
        anchors {
            left: title.left
            right: parent.right
            top: title.bottom
            rightMargin: Theme.margin
        }
        visible: Theme.lowReach && !sheet.beside && pane.visible
        text: sheet.summary
        color: Theme.textSoft
        font.pixelSize: Theme.meetingSize
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.leastSize
    }

    Button {
        id: close

        anchors {
            right: parent.right
            rightMargin: Theme.pad
        }
        y: Theme.lowReach ? sheet.height - height - Theme.pad : Theme.pad
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
            left: Theme.lowReach ? parent.left : sheet.beside ? title.right : title.left
            leftMargin: Theme.lowReach ? Theme.pad : sheet.beside ? Theme.margin : 0
            right: Theme.lowReach || sheet.beside ? close.left : parent.right
            rightMargin: Theme.lowReach || sheet.beside ? Theme.gap : Theme.pad
        }
        y: Theme.lowReach || sheet.beside ? close.y + (close.height - height) / 2 : close.height + Theme.pad + Theme.gap
        visible: sheet.known
        door: sheet.door
        bridge: sheet.bridge
    }

    RoomList {
        id: list

        anchors {
            left: parent.left
            leftMargin: Theme.pad
            right: sheet.beside ? pane.left : parent.right
            rightMargin: sheet.beside ? Theme.gap : Theme.pad
        }
        y: Theme.lowReach && !sheet.beside ? sheet.line : (!Theme.lowReach && !sheet.beside && filters.any ? filters.y + filters.height : title.y + title.height) + Theme.gap
        height: Math.floor((Theme.lowReach ? close.y - Theme.gap - (sheet.beside ? 0 : pane.foot + Theme.gap) : sheet.beside ? sheet.height : pane.y - Theme.gap) - y)
        visible: sheet.known
        door: sheet.door
        rows: sheet.rows
        chosen: sheet.chosen
        lead: sheet.summary
        lowered: Theme.lowReach && sheet.beside ? sheet.line - y : 0
        onPicked: mailbox => [sheet.door.touch(), sheet.chosen = mailbox]
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
            rightMargin: Theme.pad
        }
        y: !Theme.lowReach ? sheet.height - height - Theme.pad : sheet.beside ? Theme.pad : sheet.line - height - Theme.gap
        width: sheet.beside ? Math.round(sheet.width * 0.42) : sheet.width - 2 * Theme.pad
        height: sheet.beside ? sheet.height - close.height - 2 * Theme.pad - Theme.gap : Math.round(sheet.height * 0.34)
        drop: Theme.lowReach && !sheet.beside ? close.y - Theme.gap - y - height : 0
        visible: sheet.known && sheet.rows.length > 0
        room: sheet.about
        hint: Theme.lowReach ? "" : sheet.summary
        onBooked: which => [sheet.door.touch(), sheet.bridge.book(sheet.chosen, which)]
    }
}
