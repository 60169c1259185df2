// The day that the lines below it are of.
import QtQuick

Label {
    wrapMode: Text.WordWrap
    maximumLineCount: 3
    color: Theme.textFaint
    font.pixelSize: Theme.smallSize
    font.weight: Font.DemiBold
}
