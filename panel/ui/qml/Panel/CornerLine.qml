// Words beside the code, or below it.
import QtQuick

Label {
    width: parent?.width ?? 0
    wrapMode: Text.WordWrap
    horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
}
