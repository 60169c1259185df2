// Every colour, size and duration of the panel.
pragma Singleton

import QtQuick

QtObject {
    id: theme

    // One unit is a pixel of a 800x480 screen; the root sets the size it has, and the site's scale.
    property size screen: Qt.size(800, 480)
    property real scale: 1
    // What the settings ask for: panel/ui/look.py has the keys. The root sets it, and the time.
    property var look: ({
            "theme": "dark",
            "lightFrom": 0,
            "darkFrom": 0,
            "accents": ({}),
            "logo": "",
            "wallpaper": "",
            "textScale": 1,
            "motion": "full",
            "inches": 0
        })
    property int minute: 0 // of the day
    property string daylight: "" // "light" or "dark", where something measures it
    readonly property string byClock: minute >= look.lightFrom && minute < look.darkFrom ? "light" : "dark"
    readonly property string dress: look.theme !== "auto" ? look.theme : daylight !== "" ? daylight : byClock
    readonly property bool portrait: screen.height > screen.width
    readonly property real u: scale * (portrait ? Math.min(screen.width / 480, screen.height / 800) : Math.min(screen.width / 800, screen.height / 480))

    // On the face: the coloured pane.
    readonly property color ink: "#ffffff"
    readonly property color inkSoft: "#e6ffffff"
    readonly property color inkFaint: "#a6ffffff"
    readonly property color veil: "#2effffff" // what can be tapped
    readonly property color veilPressed: "#52ffffff"
    readonly property color shade: "#33000000"

    // On paper: the day, and every sheet.
    readonly property color text: "#ffffff"
    readonly property color textSoft: "#e6ffffff"
    readonly property color textFaint: "#a6ffffff"
    readonly property color knob: "#2effffff" // what can be tapped
    readonly property color knobPressed: "#52ffffff"
    readonly property color accent: "#ffffff" // the first thing to tap
    readonly property color accentText: "#14171f"
    readonly property color paper: "#14171f"
    readonly property color paperClear: "#0014171f"
    readonly property color haze: "#8014171f" // over what is out of date
    readonly property color line: "#262b36"
    readonly property color block: "#2a303c"
    readonly property color blockPast: "#1b1f29"
    readonly property color now: "#ff6b5e"

    // One colour a face: [top, bottom], white on each at 4.5:1 or more.
    readonly property var face: ({
            "free": ["#0f6d49", "#0a573a"],
            "soon": ["#1f5596", "#17437a"],
            "waiting": ["#9a5600", "#824700"],
            "in-use": ["#9b1c1f", "#7c1417"],
            "unsure": ["#434a5a", "#353b49"],
            "fault": ["#434a5a", "#353b49"]
        })
    // The same on the timeline, lighter, for a bar on paper.
    readonly property var tone: ({
            "past": "#3a4150",
            "waiting": "#f09a2b",
            "in-use": "#f0524b",
            "coming": "#6f7b91"
        })

    readonly property color night: "#000000" // over a screen at rest
    readonly property real bleed: 4 // pixels beyond the edges, for a scene that moves

    readonly property real margin: 28 * u
    readonly property real gap: 10 * u
    readonly property real radius: 12 * u
    readonly property real target: 64 * u // 12 mm on the smallest panel
    readonly property real targetLeast: 0.8 * target // for what comes second
    // A side of the code at the foot: 41 squares and 8 of white, 3 pixels each; 2 on tiny screens.
    readonly property real code: Math.max(98, Math.min(148 * u, screen.width * (portrait ? 0.34 : 0.2)))
    readonly property real hour: (portrait ? 58 : 66) * u // of the timeline

    readonly property real wordSize: 104 * u
    readonly property real wordSizeLeast: 40 * u
    readonly property real clockSize: 40 * u
    readonly property real largeSize: 28 * u
    readonly property real nameSize: 28 * u
    readonly property real meetingSize: 21 * u
    readonly property real textSize: 19 * u
    readonly property real noteSize: 17 * u
    readonly property real smallSize: 15 * u
    readonly property real tinySize: 13 * u

    readonly property int turn: 280 // ms, one state into the next
    readonly property int press: 60 // ms
    readonly property int patience: 400 // ms: the second of two impatient taps comes within
    readonly property int idle: 30000 // ms until a half-made choice is forgotten
    readonly property int idleAdmin: 60000 // likewise, with much to read
    readonly property int hold: 3000 // ms, a press that nobody makes by mistake
}
