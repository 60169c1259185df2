// A piece of text in the panel's type.
import QtQuick

Text {
    property bool tabular: false // digits of one width: for what counts or lines up

    color: Theme.ink
    font.pixelSize: Theme.textSize
    font.features: tabular ? ({ "tnum": 1 }) : ({})
    elide: Text.ElideRight
    horizontalAlignment: Text.AlignLeft // where lines begin, whatever a name is written in
    textFormat: Text.PlainText
}
