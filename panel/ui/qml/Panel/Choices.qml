// A row of lengths that fit, one tap each.
pragma ComponentBehavior: Bound

import QtQuick

Row {
    id: choices

    property var offers: []
    property real room: 0
    property color accent
    property bool second: false // something else comes first
    property bool names: false // what they are for: no line above says it
    readonly property real each: (room - (offers.length - 1) * spacing) / Math.max(offers.length, 1)
    readonly property real letters: Math.min(Theme.textSize, each * 0.19) // all of one size

    signal chosen(int which)

    spacing: Theme.gap * 0.8

    Repeater {
        model: choices.offers

        Button {
            required property var modelData
            required property int index

            width: Math.min(choices.each, Theme.target * 2.4)
            accent: choices.accent
            height: choices.second ? Theme.targetLeast : Theme.target
            primary: index === 0 && !choices.second
            letters: choices.letters
            readonly property string until: Words.time(modelData.until)
            readonly property string span: Words.span(modelData.minutes)

            text: modelData.toNext ? (choices.names ? qsTr("Book to %1") : qsTr("to %1")).arg(until) : choices.names ? qsTr("Book %1").arg(span) : span
            detail: modelData.toNext ? span : qsTr("to %1").arg(until)
            onTapped: choices.chosen(index)
        }
    }
}
