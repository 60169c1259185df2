// A finger anywhere but on a button: it keeps a room that is about to be given back.
import QtQuick
import RoomPanel

MouseArea {
    required property DoorBridge door

    anchors.fill: parent
    onPressed: door.touch()
}
