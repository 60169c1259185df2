// What may be done at the door now. A tap that cannot be undone asks once.
pragma ComponentBehavior: Bound
import QtQuick
import RoomPanel

Item {
    id: bar

    required property DoorBridge door
    property var bridges: ({})
    property string asking: "" // extend, end, give-back: the tap that waits for its answer
    property int patience: Theme.patience
    readonly property string face: door.face
    readonly property string about: door.about
    readonly property color accent: Theme.face[door.face][1]
    readonly property bool elsewhere: bridges.Rooms !== undefined && !door.warning && door.face !== "free" && door.face !== "soon"
    readonly property bool offers: door.canCheckIn || door.canEnd || door.canGiveBack || door.bookOffers.length > 0 || door.extendOffers.length > 0 || elsewhere
    readonly property bool quiet: door.pending === ""
    readonly property bool late: door.canTakeBack && quiet && asking === ""
    // Which buttons stand where: another text, and a finger on its way meant another button.
    readonly property string stands: [face, about, asking, quiet, late, elsewhere, door.ending, door.canStart, lengths(door.bookOffers), lengths(door.extendOffers)].join()

    signal opens(string name, var about)

    function lengths(offers: var): string {
        return offers.map(offer => offer.toNext ? "next" : offer.minutes).join(" ");
    }

    implicitHeight: late ? back.height : Theme.target
    onFaceChanged: asking = ""
    onAboutChanged: [asking = "", enabled = false, enabled = true] // a finger that is down lets go
    onAskingChanged: forget.restart()
    onStandsChanged: rest.restart()

    Timer {
        id: forget

        interval: Theme.idle
        onTriggered: bar.asking = ""
    }

    Timer {
        id: rest

        interval: bar.patience
    }

    Label {
        visible: !bar.quiet
        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        text: Words.pending[bar.door.pending] ?? ""
        font.pixelSize: Theme.largeSize
        font.weight: Font.DemiBold
    }

    // Made when there is something to do: the first frame has nothing.
    Loader {
        anchors.left: parent.left
        active: bar.offers && bar.asking === "" && !bar.late
        visible: bar.quiet
        sourceComponent: Actions {
            door: bar.door
            accent: bar.accent
            room: bar.width
            elsewhere: bar.elsewhere
            onAsked: what => bar.asking = what
            onOpens: (name, about) => bar.opens(name, about)
        }
    }

    Loader {
        id: back

        anchors.left: parent.left
        active: bar.late
        sourceComponent: TakeBack {
            door: bar.door
            accent: bar.accent
            room: bar.width
            onAsked: what => bar.asking = what
        }
    }

    Loader {
        anchors.left: parent.left
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

    // For a moment after each tap, and after whatever else has changed the buttons, none of them
    // hears a finger: it meant what stood there before.
    KeepTouch {
        door: bar.door
        enabled: rest.running
        keeps: bar.asking === ""
    }

    // On top: below a button it would hear nothing.
    Item {
        anchors.fill: parent

        PointHandler {
            target: null
            onActiveChanged: active || rest.restart()
        }
    }
}
