// Every colour, size and duration of the panel, by its role. What the colours are, Colours tells.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // --- what the root tells: the screen, the site's wishes, the state of the room, the time

    property size screen: Qt.size(800, 480)
    property real scale: 1
    property var look: ({ // panel/ui/look.py has the keys
            "theme": "dark",
            "lightFrom": 0,
            "darkFrom": 0,
            "accents": ({}),
            "logo": "",
            "logoShape": 1,
            "wallpaper": "",
            "textScale": 1,
            "motion": "full",
            "reach": "anywhere",
            "clock": "auto",
            "region": "",
            "languages": [],
            "inches": 0
        })
    property string shown: "unsure" // the face that is up: its ink is written with
    property int minute: 0 // of the day
    property string daylight: "" // "light" or "dark", where something measures it

    readonly property bool portrait: screen.height > screen.width
    readonly property bool moves: look.motion === "full"
    readonly property bool lowReach: look.reach === "low" // what can be tapped lies in the lower part
    // One unit is a pixel of a 800x480 screen.
    readonly property real u: scale * (portrait ? Math.min(screen.width / 480, screen.height / 800) : Math.min(screen.width / 800, screen.height / 480))
    readonly property real mm: look.inches > 0 ? Math.hypot(screen.width, screen.height) / look.inches / 25.4 : 0

    // --- colours

    readonly property string byClock: minute >= look.lightFrom && minute < look.darkFrom ? "light" : "dark"
    readonly property string dress: look.theme !== "auto" ? look.theme : daylight !== "" ? daylight : byClock
    readonly property Colours dark: Colours {}
    readonly property Colours colours: dress === "light" ? other("Light") : dress === "contrast" ? other("Contrast") : dark

    // On the face: the coloured pane.
    readonly property var face: colours.face
    readonly property color ink: face[shown][2]
    readonly property color inkSoft: Qt.alpha(ink, colours.soft)
    readonly property color inkFaint: Qt.alpha(ink, colours.faint)
    readonly property color veil: Qt.alpha(ink, colours.veil) // what can be tapped
    readonly property color veilPressed: Qt.alpha(ink, colours.veilPressed)
    readonly property color shade: Qt.alpha(ink.hslLightness > 0.5 ? "black" : "white", colours.shade)

    // On paper: the day, and every sheet.
    readonly property color paper: colours.paper
    readonly property color paperClear: Qt.alpha(paper, 0)
    readonly property color haze: Qt.alpha(paper, colours.haze) // over what is out of date
    readonly property color text: colours.text
    readonly property color textSoft: colours.textSoft
    readonly property color textFaint: colours.textFaint
    readonly property color knob: colours.knob // what can be tapped
    readonly property color knobPressed: colours.knobPressed
    readonly property var organisation: look.accents[dress] ?? [] // made readable beforehand
    readonly property color accent: organisation[0] ?? colours.accent // the first thing to tap
    readonly property color accentText: organisation[1] ?? colours.accentText
    readonly property color line: colours.line
    readonly property color block: colours.block
    readonly property color blockPast: colours.blockPast
    readonly property color now: colours.now
    readonly property var tone: colours.tone

    readonly property real edge: colours.edge * u // around what can be tapped
    readonly property color white: "#ffffff" // below codes and logos, in every look
    readonly property string logo: look.logo
    readonly property string wallpaper: colours.picture > 0 ? look.wallpaper : ""
    readonly property real picture: colours.picture

    // --- spacing and shapes

    readonly property real tight: 5 * u // within one thing
    readonly property real gap: 10 * u // between things that belong together
    readonly property real pad: 18 * u // around a group of them
    readonly property real margin: 28 * u // of the screen, and between groups
    readonly property real radiusSmall: 6 * u
    readonly property real radius: 12 * u
    readonly property real target: Math.max(64 * u, 12 * mm) // 12 mm, on the smallest panel too
    readonly property real targetLeast: Math.max(51 * u, 9 * mm) // for what comes second
    // A side of the code at the foot: 41 squares and 8 of white, 3 pixels each; 2 on tiny screens.
    readonly property real code: Math.max(98, Math.min(148 * u, screen.width * (portrait ? 0.34 : 0.2)))
    readonly property real hour: (portrait ? 50 : 54) * u // of the timeline

    // --- type: steps of one ratio, a major second

    readonly property real tinySize: step(0)
    readonly property real leastSize: step(0) / look.textScale // what must fit may shrink to this
    readonly property real smallSize: step(1)
    readonly property real noteSize: step(2)
    readonly property real textSize: step(3)
    readonly property real meetingSize: step(4)
    readonly property real nameSize: step(6.5)
    readonly property real largeSize: step(6.5)
    readonly property real clockSize: step(9.5)
    readonly property real wordSizeLeast: step(9.5)
    readonly property real wordSize: step(18)

    // --- motion

    readonly property int turn: moves ? 280 : 0 // ms, one state into the next
    readonly property int press: moves ? 60 : 0 // ms
    readonly property int visit: 60000 // ms until a visitor's own look is forgotten
    readonly property int idle: 30000 // ms until a half-made choice is forgotten
    readonly property int idleAdmin: 60000 // likewise, with much to read
    readonly property int hold: 3000 // ms, a press that nobody makes by mistake

    readonly property color night: "#000000" // over a screen at rest
    readonly property real bleed: 4 // pixels beyond the edges, for a scene that moves
    readonly property int patience: 400 // ms: the second of two impatient taps comes within
    readonly property int again: 90 // ms between the letters that a held key takes away

    // Read only where it is worn: a first frame has no time for three.
    function other(name: string): Colours {
        return Qt.createComponent(name + "Colours.qml").createObject(theme) as Colours;
    }

    // Tiny screens get letters of 10 pixels at least; what is large already grows less by wish.
    function step(steps: real): real {
        return Math.max(10 + steps, 13 * Math.pow(1.125, steps) * u) * (1 + (look.textScale - 1) * (steps > 4 ? 0.3 : 1));
    }
}
