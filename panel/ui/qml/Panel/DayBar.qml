// What leads on from the day: a later slot, another room.
import QtQuick
import RoomPanel

Row {
    id: bar

    required property DoorBridge door
    required property var bridges
    readonly property bool later: bridges.Slot?.ahead ?? false
    readonly property bool rooms: bridges.Rooms !== undefined
    // Where the room is not to be had, the face itself offers others, but where it asks to extend.
    readonly property bool offersRooms: rooms && (door.face === "free" || door.face === "soon" || door.ending && door.extendOffers.length > 0)
    readonly property bool begun: Object.keys(bridges).length > 0
    // Its place is kept from the first frame on, and while nothing is sure.
    readonly property bool kept: !begun || later || rooms || door.hasAsOf
    readonly property real each: later && offersRooms ? (width - spacing) / 2 : width

    signal opens(string name, var about)

    spacing: Theme.gap * 0.8

    Button {
        visible: bar.later
        width: bar.each
        height: Theme.targetLeast
        onPaper: true
        letters: Theme.smallSize
        text: qsTr("Book later")
        onTapped: [bar.door.touch(), bar.bridges.Slot.later(), !bar.door.warning && bar.opens("Slot", {})]
    }

    Button {
        visible: bar.offersRooms
        width: bar.each
        height: Theme.targetLeast
        onPaper: true
        letters: Theme.smallSize
        text: qsTr("Other rooms")
        onTapped: [bar.door.touch(), !bar.door.warning && bar.opens("Rooms", {})]
    }
}
