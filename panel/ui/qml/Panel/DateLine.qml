// The day that the lines below it are of.
import QtQuick

Label {
    color: Theme.textFaint
    font.pixelSize: Theme.smallSize
    font.weight: Font.DemiBold
}
