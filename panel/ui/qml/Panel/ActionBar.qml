// What may be done at the door now. A tap that cannot be undone asks once.
pragma ComponentBehavior: Bound
import QtQuick
import RoomPanel

Item {
    id: bar

    required property DoorBridge door
    property string asking: "" // extend, end, give-back: the tap that waits for its answer
    readonly property string face: door.face
    readonly property string about: door.about
    readonly property color accent: Theme.face[door.face][1]
    readonly property bool offers: door.canCheckIn || door.canEnd || door.canGiveBack || door.bookOffers.length > 0 || door.extendOffers.length > 0
    readonly property bool quiet: door.pending === ""
    readonly property bool late: door.canTakeBack && quiet && asking === ""

    implicitHeight: late ? back.height : Theme.target
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

    // Made when there is something to do: the first frame has nothing.
    Loader {
        active: bar.offers && bar.asking === "" && !bar.late
        visible: bar.quiet
        sourceComponent: Actions {
            door: bar.door
            accent: bar.accent
            room: bar.width
            onAsked: what => bar.asking = what
        }
    }

    Loader {
        id: back

        active: bar.late
        sourceComponent: TakeBack {
            door: bar.door
            accent: bar.accent
            room: bar.width
            onAsked: what => bar.asking = what
        }
    }

    Loader {
        active: bar.asking !== ""
        visible: bar.quiet
        sourceComponent: Question {
            door: bar.door
            accent: bar.accent
            room: bar.width
            asking: bar.asking
            onAnswered: bar.asking = ""
        }
    }
}
