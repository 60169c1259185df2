// One of the other rooms in words: where it is, how it stands, what it has.
import QtQuick

QtObject {
    id: words

    required property var room
    readonly property bool asked: room.outcome !== ""
    readonly property bool booked: room.outcome === "booked"
    // The face that says the same at that room's own door.
    readonly property string face: ({
            "free": "free",
            "soon": "soon",
            "taken": "in-use"
        })[room.state] ?? "unsure"
    readonly property string until: Words.time(room.until)
    readonly property string free: room.ends ? qsTr("Free until %1").arg(until) : qsTr("Free all day")
    readonly property var stands: ({
            "free": free,
            "soon": qsTr("Free from %1").arg(Words.time(room.begins)),
            "taken": room.ends ? qsTr("Taken until %1").arg(until) : qsTr("Taken"),
            "unknown": qsTr("Not known")
        })
    readonly property var outcome: ({
            "booking": Words.pending["book"],
            "booked": qsTr("Booked until %1").arg(Words.time(room.bookedUntil)),
            "refused": qsTr("Not booked.")
        })
    readonly property string standing: outcome[room.outcome] ?? stands[room.state] ?? ""
    readonly property string why: room.outcome === "refused" ? refused[room.why] ?? Words.whyElse : ""
    readonly property var refused: ({
            "taken": qsTr("Somebody was faster."),
            "access-denied": qsTr("This panel may not book it."),
            "not-allowed": qsTr("This panel may not book it."),
            "room-unknown": qsTr("There is no calendar for this room."),
            "busy": Words.why["busy"]
        })

    readonly property string floor: room.floor === "" ? "" : /^-?\d+$/.test(room.floor) ? qsTr("Floor %1").arg(room.floor) : room.floor
    readonly property string seats: room.capacity > 0 ? qsTr("%n seats", "", room.capacity) : ""
    readonly property string way: room.near === "floor" ? qsTr("This floor") : room.near === "building" ? floor || qsTr("This building") : place
    readonly property string place: [room.building, floor].filter(part => part !== "").join(" · ")
    readonly property string has: room.features.map(feature => features[feature]).join(", ")
    readonly property var features: ({
            "screen": qsTr("Screen"),
            "video": qsTr("Video"),
            "audio": qsTr("Sound"),
            "whiteboard": qsTr("Whiteboard"),
            "phone": qsTr("Telephone"),
            "wheelchair": qsTr("Step-free")
        })
    readonly property string spoken: [room.name, standing, place, seats, has].filter(part => part !== "").join(", ")
}
