// One line above the actions: what went wrong, what the panel did, or what a tap will do.
import QtQuick
import RoomPanel

Column {
    id: note

    required property DoorBridge door
    required property string asking
    readonly property bool doubtful: door.face === "unsure" || door.face === "fault"
    // The first of these that has something to say is shown.
    readonly property string refused: door.refusedWish === "" ? "" : qsTr("%1 %2").arg(Words.refused[door.refusedWish]).arg(Words.why[door.refusedWhy] ?? Words.whyElse)
    readonly property string warned: !door.warning ? "" : (door.rehearsed ? asks : warns)[door.face] ?? ""
    readonly property string remedy: doubtful ? Words.remedy[door.trouble] ?? "" : ""
    readonly property string trouble: doubtful || door.trouble === "none" ? "" : Words.trouble[door.trouble]
    readonly property string age: door.hasAsOf ? qsTr("Last read at %1.").arg(Words.moment(door.asOf, door.at)) : ""
    readonly property bool loud: refused !== "" || warned !== "" || arrived
    readonly property string released: givenBack[door.givenBack] ?? ""
    readonly property string early: door.cameEarly ? qsTr("Checked in: the room is yours.") : ""
    readonly property var next: door.waits[0] ?? null
    readonly property bool arrived: next !== null && next.here
    readonly property string named: arrived ? qsTr("The next group is here: %2, %1") : qsTr("Next: %2 at %1")
    readonly property string unnamed: arrived ? qsTr("The next group is here, for %1") : qsTr("Next meeting at %1")
    readonly property string waiting: next === null ? "" : next.kind === "named" ? named.arg(Words.time(next.start)).arg(Words.apart(next.text)) : unnamed.arg(Words.time(next.start))
    readonly property string troubled: [trouble, remedy, age].filter(part => part !== "").join(" ")
    readonly property string first: refused || warned || troubled || waiting || early || released || sensed
    readonly property string offer: door.bookOffers.length > 0 && door.pending === "" && !door.canTakeBack && !door.canCheckIn ? qsTr("Book it now:") : ""
    readonly property string sensed: remarks[door.remark] ?? ""
    readonly property bool extending: door.ending && door.extendOffers.length > 0 && door.pending === ""
    readonly property string prompt: asking !== "" ? Words.asks[asking] : extending ? Words.asks.extend : offer
    readonly property string back: Words.time(door.givenBackAt)
    readonly property var warns: ({
            "in-use": qsTr("Is anybody still here?\nTouch the screen to keep the room."),
            "waiting": qsTr("Touch the screen anywhere to keep the room.")
        })
    readonly property var asks: ({
            "in-use": qsTr("Is anybody still here?\nPlease touch the screen."),
            "waiting": qsTr("Touch the screen anywhere to check in.")
        })
    readonly property var givenBack: ({
            "no-show": qsTr("Nobody checked in at %1: the room was given back.").arg(back),
            "unseen": qsTr("Given back at %1:\nno check-in, nobody seen since %2.").arg(back).arg(Words.moment(door.lastSeen, door.at)),
            "never-seen": qsTr("Given back at %1: no check-in, nobody seen.").arg(back),
            "left": qsTr("Nobody was here any more:\nthe room has been free since %1.").arg(back)
        })
    readonly property var remarks: ({
            "kept-seen": qsTr("Kept: somebody was seen."),
            "kept-unwell": qsTr("Kept: a sensor was not well."),
            "silent": qsTr("A presence sensor does not answer: bookings are kept."),
            "unwell": qsTr("A presence sensor is not working: bookings are kept.")
        })

    spacing: Theme.gap * 0.6

    Label {
        width: parent.width
        visible: text !== ""
        text: note.first
        color: note.loud ? Theme.ink : Theme.inkSoft
        font.pixelSize: Theme.noteSize
        font.weight: note.loud ? Font.DemiBold : Font.Normal
        wrapMode: Text.WordWrap
        maximumLineCount: text === note.waiting ? 1 : 3 // of a long name the end gives way
    }

    Label {
        width: parent.width
        visible: text !== ""
        text: note.prompt
        font.pixelSize: Theme.noteSize
        font.weight: Font.DemiBold
    }
}
