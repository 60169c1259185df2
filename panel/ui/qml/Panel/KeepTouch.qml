// A finger anywhere but on a button: it keeps a room that is about to be given back.
import QtQuick
import RoomPanel

MouseArea {
    required property DoorBridge door
    property bool keeps: true // else it only swallows the finger

    anchors.fill: parent
    Accessible.ignored: true // a touch that only says that somebody is there
    onPressed: keeps && door.touch()
}
