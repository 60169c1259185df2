// Something that moves in every frame while it may, as a turn of colours does.
import QtQuick

Rectangle {
    id: moving

    property bool moves: false

    width: 200
    height: 200
    color: "#3366aa"
    visible: moving.moves

    NumberAnimation on x {
        running: moving.moves
        loops: Animation.Infinite
        from: 0
        to: 600
        duration: 2000
    }
}
