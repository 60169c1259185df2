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
    readonly property bool loading: face.loading || sheets.loading
    property bool settled: false // the first frame is on the glass: the rest may follow
    property var bridges: ({}) // by name, of what comes after the first frame: see Sheets

    readonly property bool dark: bridges.Glass?.dark ?? false

    function open(name: string, about: var): void {
        sheets.open(name, about);
    }

    width: 800
    height: 480
    LayoutMirroring.enabled: Words.mirrored
    LayoutMirroring.childrenInherit: true

    Wishes {
        look: root.look
        siteScale: root.siteScale
        screen: Qt.size(root.width, root.height)
        face: root.door.face
        language: root.door.language
        minute: root.door.at.getHours() * 60 + root.door.at.getMinutes()
        visitor: root.bridges.Options ?? null
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
        anchors.left: parent.left
        width: Theme.portrait ? root.width : Math.round(root.width * 0.64)
        height: Theme.portrait ? Math.round(root.height * (Theme.lowReach ? 0.76 : 0.58)) : root.height
    }

    DayColumn {
        id: day

        visible: !sheets.covering && !root.dark
        door: root.door
        codes: root.codes
        settled: root.settled
        bridges: root.bridges
        onOpens: (name, about) => sheets.open(name, about)
        onOpened: sheets.open("Code", {
            "kind": root.codes.door !== "" ? "phone" : root.codes.others[0].kind
        })
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        width: root.width - (Theme.portrait ? 0 : face.width)
        height: root.height - (Theme.portrait ? face.height : 0)
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
        // In low reach it is the date: in the lower corners there is always something to tap.
        x: !Theme.lowReach ? 0 : Words.mirrored ? day.x + day.width - width : day.x
        y: Theme.lowReach ? day.y + day.dateAt - height / 2 : 0
        sourceComponent: AdminCorner {
            onHeld: !root.door.warning && sheets.open("Pin", {})
        }
    }

    Loader {
        anchors.fill: parent
        active: root.bridges.Options?.visiting ?? false
        sourceComponent: Visit {
            bridge: root.bridges.Options
        }
    }

    Loader {
        id: rest

        anchors.fill: parent
    }
}
