// The colours of the dark look, by their role; other looks say what differs. Tests compute contrasts.
import QtQuick

QtObject {
    // Each state of the room: top, bottom, and what is written on them at 7:1 or more. Told apart
    // by those who see no red, green or blue too; and by word and shape by everybody.
    property var face: ({
            "free": ["#00644a", "#004b38", "#ffffff"],
            "soon": ["#1b4f9c", "#143c7a", "#ffffff"],
            "waiting": ["#ffb627", "#f7a21b", "#1c1203"],
            "in-use": ["#8f1218", "#700c12", "#ffffff"],
            "unsure": ["#434a5a", "#353b49", "#ffffff"],
            "fault": ["#434a5a", "#353b49", "#ffffff"]
        })
    // How much of that ink:
    property real soft: 0.9
    property real faint: 0.78
    property real veil: 0.14 // what can be tapped
    property real veilPressed: 0.3
    property real shade: 0.2 // of what is not that ink, below figures

    // On paper: the day, and every sheet.
    property color paper: "#14171f"
    property color text: "#ffffff"
    property color textSoft: "#e0e3e9"
    property color textFaint: "#abb2c0"
    property color knob: "#3a404d" // what can be tapped
    property color knobPressed: "#596172"
    property color accent: "#ffffff" // the first thing to tap, unless there is an organisation's
    property color accentText: "#14171f"
    property color line: "#262b36"
    property color block: "#2a303c"
    property color blockPast: "#1b1f29"
    property color now: "#ff6b5e"
    property var tone: ({ // a bar on a block
            "past": "#3a4150",
            "waiting": "#f09a2b",
            "in-use": "#f0524b",
            "coming": "#7d8aa3"
        })

    property real haze: 0.2 // of paper, over what is out of date: its words stay readable
    property real edge: 0 // around all that can be tapped, in units
    property real picture: 0.16 // of a wallpaper: more, and the words on it are lost
}
