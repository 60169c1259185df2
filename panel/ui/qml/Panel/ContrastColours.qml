// High contrast: black, white, pure colours, and an edge around all that can be tapped.
Colours {
    face: ({
            "free": ["#00e676", "#00e676", "#000000"],
            "soon": ["#5cc8ff", "#5cc8ff", "#000000"],
            "waiting": ["#ffd500", "#ffd500", "#000000"],
            "in-use": ["#b00000", "#b00000", "#ffffff"],
            "unsure": ["#000000", "#000000", "#ffffff"],
            "fault": ["#000000", "#000000", "#ffffff"]
        })
    soft: 1
    faint: 1
    veil: 0
    veilPressed: 0.25
    shade: 0

    paper: "#000000"
    text: "#ffffff"
    textSoft: "#ffffff"
    textFaint: "#ffffff"
    knob: "#000000"
    knobPressed: "#595959"
    accent: "#ffffff"
    accentText: "#000000"
    line: "#767676"
    block: "#262626"
    blockPast: "#000000"
    now: "#ff6e6e"
    tone: ({
            "past": "#8c8c8c",
            "waiting": "#ffd500",
            "in-use": "#ff6e6e",
            "coming": "#ffffff"
        })

    haze: 0.3
    edge: 3
    picture: 0
}
