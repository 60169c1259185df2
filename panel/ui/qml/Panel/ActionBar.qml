// What may be done at the door now. A tap that cannot be undone asks once.
import QtQuick
import RoomPanel

Item {
    id: bar

    required property DoorBridge door
    property string asking: "" // extend, end, give-back: the tap that waits for its answer
    readonly property string face: door.face
    readonly property string about: door.about
    readonly property color accent: Theme.face[door.face][1]
    readonly property bool quiet: door.pending === ""

    implicitHeight: Theme.target
    onFaceChanged: asking = ""
    onAboutChanged: [asking = "", enabled = false, enabled = true] // a finger that is down lets go
    onAskingChanged: forget.restart()

    Timer {
        id: forget

        interval: Theme.idle
        onTriggered: bar.asking = ""
    }

    Label {
        visible: !bar.quiet
        anchors.verticalCenter: parent.verticalCenter
        text: Words.pending[bar.door.pending] ?? ""
        font.pixelSize: Theme.largeSize
        font.weight: Font.DemiBold
    }

    Row {
        id: actions

        visible: bar.quiet && bar.asking === ""
        spacing: Theme.gap

        Button {
            visible: bar.door.canCheckIn
            primary: true
            accent: bar.accent
            width: bar.door.checkInIsForNext || bar.face === "soon" ? implicitWidth : Math.max(implicitWidth, Theme.target * 3.4)
            text: qsTr("Check in")
            detail: bar.face === "waiting" ? "" : qsTr("for %1").arg(Words.time(bar.door.checkInStart))
            onTapped: bar.door.checkIn()
        }

        Button {
            visible: bar.door.extendOffers.length > 0
            accent: bar.accent
            primary: !bar.door.canCheckIn
            text: qsTr("Extend")
            onTapped: bar.asking = "extend"
        }

        Button {
            visible: bar.door.canEnd
            text: qsTr("End")
            onTapped: bar.asking = "end"
        }

        Button {
            visible: bar.door.canGiveBack
            text: qsTr("Not needed")
            onTapped: bar.asking = "give-back"
        }

        Choices {
            visible: bar.door.bookOffers.length > 0
            offers: bar.door.bookOffers
            accent: bar.accent
            room: bar.width - (bar.door.canCheckIn ? Theme.target * 2.2 : 0)
            onChosen: which => bar.door.book(which)
        }
    }

    Row {
        visible: bar.quiet && bar.asking !== ""
        spacing: Theme.gap

        Button {
            visible: bar.asking === "end" || bar.asking === "give-back"
            primary: true
            accent: bar.accent
            text: bar.asking === "end" ? qsTr("End the meeting now") : qsTr("Give the room back")
            onTapped: [bar.asking === "end" ? bar.door.end() : bar.door.giveBack(), bar.asking = ""]
        }

        Choices {
            visible: bar.asking === "extend"
            offers: bar.asking === "extend" ? bar.door.extendOffers : []
            accent: bar.accent
            room: bar.width - Theme.target - Theme.gap
            onChosen: which => [bar.door.extend(which), bar.asking = ""]
        }

        Button {
            width: bar.asking === "extend" ? Theme.target : implicitWidth
            text: bar.asking === "extend" ? "×" : qsTr("Back")
            letters: bar.asking === "extend" ? Theme.largeSize : Theme.textSize
            Accessible.name: qsTr("Back")
            onTapped: bar.asking = ""
        }
    }
}
