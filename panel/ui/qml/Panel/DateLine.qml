// The day that the lines below it are of.
import QtQuick

Label {
    color: Theme.inkFaint
    font.pixelSize: Theme.smallSize
    font.weight: Font.DemiBold
}
