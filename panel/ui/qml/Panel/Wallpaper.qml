// A picture behind the face, as faint as its words need it; read when the door is up.
import QtQuick

Image {
    readonly property bool loading: status === Image.Loading

    source: Theme.wallpaper
    sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio) // scaled once
    fillMode: Image.PreserveAspectCrop
    asynchronous: true
    cache: false
    opacity: Theme.picture
}
