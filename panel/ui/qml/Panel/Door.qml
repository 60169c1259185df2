// The door: its face, and the day beside it or below.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Item {
    id: root

    required property DoorBridge door
    required property CodesBridge codes
    required property real siteScale
    required property var look // how it looks: see Theme
    property bool settled: false // the first frame is on the glass: the rest may follow
    property var bridges: ({}) // by name, of what comes after the first frame: see Sheets

    readonly property bool dark: bridges.Glass?.dark ?? false

    function open(name: string, about: var): void {
        sheets.open(name, about);
    }

    width: 800
    height: 480

    Binding {
        target: Theme
        property: "screen"
        value: Qt.size(root.width, root.height)
    }

    Binding {
        target: Theme
        property: "scale"
        value: root.siteScale
    }

    Binding {
        target: Theme
        property: "look"
        value: root.look
    }

    Binding {
        target: Theme
        property: "shown"
        value: root.door.face
    }

    Binding {
        target: Theme
        property: "minute"
        value: root.door.at.getHours() * 60 + root.door.at.getMinutes()
    }

    Binding {
        target: Words
        property: "language"
        value: root.door.language
    }

    // All of it, by a pixel now and then: see panel/glass.
    transform: Translate {
        x: root.bridges.Glass?.shiftX ?? 0
        y: root.bridges.Glass?.shiftY ?? 0
    }

    onBridgesChanged: bridges.Glass && rest.setSource("Rest.qml", {
        "bridge": bridges.Glass
    })

    Loader {
        anchors.fill: parent
        active: root.settled
        sourceComponent: Bleed {
            door: root.door
            face: face
        }
    }

    Face {
        id: face

        visible: !sheets.covering && !root.dark
        door: root.door
        settled: root.settled
        bridges: root.bridges
        onOpens: (name, about) => sheets.open(name, about)
        width: Theme.portrait ? root.width : Math.round(root.width * 0.64)
        height: Theme.portrait ? Math.round(root.height * 0.58) : root.height
    }

    DayColumn {
        visible: !sheets.covering && !root.dark
        door: root.door
        codes: root.codes
        settled: root.settled
        bridges: root.bridges
        onOpens: (name, about) => sheets.open(name, about)
        onOpened: sheets.open("Code", {
            "kind": root.codes.door !== "" ? "phone" : root.codes.others[0].kind
        })
        x: Theme.portrait ? 0 : face.width
        y: Theme.portrait ? face.height : 0
        width: root.width - x
        height: root.height - y
    }

    Sheets {
        id: sheets

        anchors.fill: parent
        door: root.door
        codes: root.codes
        bridges: root.bridges
        visible: !root.dark
    }

    Loader {
        active: "Pin" in root.bridges
        visible: face.visible
        sourceComponent: AdminCorner {
            onHeld: !root.door.warning && sheets.open("Pin", {})
        }
    }

    Loader {
        id: rest

        anchors.fill: parent
    }
}
