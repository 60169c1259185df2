// A picture behind the face, as faint as its words need it; read when the door is up.
import QtQuick

Image {
    source: Theme.wallpaper
    sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio) // scaled once
    fillMode: Image.PreserveAspectCrop
    asynchronous: true
    cache: false
    opacity: Theme.picture
}
