// What covers the door for a while: one sheet at a time, read from its file when it is opened.
import QtQuick
import RoomPanel

Item {
    id: sheets

    required property DoorBridge door
    required property CodesBridge codes
    required property var bridges
    readonly property bool covering: loader.item !== null
    readonly property bool loading: arrival.running
    readonly property bool warning: door.warning
    readonly property var sheet: loader.item // some wait for longer than others

    // The sheet of this name, and what it is about; its own bridge is the one of its name.
    function open(name: string, about: var): void {
        loader.setSource(name + "Sheet.qml", Object.assign({
            "door": door
        }, name === "Code" ? {
            "codes": codes
        } : {
            "bridge": bridges[name]
        }, about));
    }

    function close(): void {
        loader.source = "";
    }

    onWarningChanged: warning && close() // the screen is the room's then

    // Nobody touches it any more: back to the door.
    Timer {
        id: forget

        interval: sheets.sheet?.idle ?? Theme.idle
        running: sheets.covering
        onTriggered: sheets.close()
    }

    Rectangle {
        anchors.fill: parent
        visible: sheets.covering
        color: Theme.paper
    }

    Loader {
        id: loader

        anchors.fill: parent
        onLoaded: arrival.restart()
    }

    // A sheet comes out of the paper; it can be tapped at once.
    NumberAnimation {
        id: arrival

        target: loader
        property: "opacity"
        from: 0.2
        to: 1
        duration: Theme.turn / 2
        easing.type: Easing.OutCubic
    }

    // On top: below a sheet it would hear nothing.
    Item {
        anchors.fill: parent

        PointHandler {
            target: null
            onActiveChanged: forget.restart()
        }
    }

    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onClosed(): void {
            sheets.close();
        }

        function onOpens(name: string, about: var): void {
            sheets.open(name, about);
        }
    }
}
