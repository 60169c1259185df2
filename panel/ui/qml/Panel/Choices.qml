// A row of lengths, one tap each: as many as there is room for, and the longest.
pragma ComponentBehavior: Bound

import QtQuick

Row {
    id: choices

    property var offers: []
    property real room: 0
    property color accent
    property bool second: false // something else comes first
    property bool names: false // what they are for: no line above says it
    readonly property int most: Math.max(2, Math.floor((room + spacing) / (4.6 * Theme.textSize + spacing)))
    readonly property var shown: offers.map((offer, which) => ({
                "offer": offer,
                "which": which
            })).filter(one => one.which < most - 1 || one.which === offers.length - 1)
    readonly property real each: (room - (shown.length - 1) * spacing) / Math.max(shown.length, 1)
    readonly property bool narrow: each < Theme.margin + 5.5 * Theme.tinySize // for hours and minutes
    readonly property real letters: names ? Theme.textSize : Math.min(Theme.textSize, each * 0.19) // all of one size

    signal chosen(int which)

    spacing: Theme.gap * 0.8

    Repeater {
        model: choices.shown

        Button {
            required property var modelData
            required property int index
            readonly property var offer: modelData.offer
            readonly property string until: Words.brief(offer.until)
            readonly property string span: Words.span(offer.minutes)
            readonly property string named: offer.toNext ? qsTr("Book to %1").arg(until) : qsTr("Book %1").arg(span)

            width: Math.min(choices.each, choices.names ? implicitWidth : Theme.target * 2.4)
            accent: choices.accent
            height: choices.second ? Theme.targetLeast : Theme.target
            primary: index === 0 && !choices.second
            letters: choices.letters
            text: choices.names ? named : offer.toNext ? qsTr("to %1").arg(until) : span
            detail: offer.toNext ? (choices.narrow && offer.minutes > 60 ? "" : span) : qsTr("to %1").arg(until)
            onTapped: choices.chosen(modelData.which)
        }
    }
}
