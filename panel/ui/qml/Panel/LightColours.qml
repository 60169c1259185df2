// Light: the paper is; the state of the room keeps its strong colour.
Colours {
    paper: "#f4f6f9"
    text: "#14171f"
    textSoft: "#394050"
    textFaint: "#3c4454"
    knob: "#d9dee7"
    knobPressed: "#b9c1cf"
    accent: "#14171f"
    accentText: "#ffffff"
    line: "#dbe0e8"
    block: "#e2e7ee"
    blockPast: "#ebeef3"
    now: "#d0271d"
    tone: ({
            "past": "#b4bcc9",
            "waiting": "#a35f00",
            "in-use": "#c22a26",
            "coming": "#5d6b84"
        })
}
