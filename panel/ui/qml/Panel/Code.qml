// A QR code on white, each of its squares as many whole pixels as fit.
import QtQuick

Rectangle {
    id: tile

    required property string picture // "SIZE.BITS"; empty: an empty place
    required property real room // a side of it, at most
    readonly property int modules: Number(picture.split(".")[0])
    readonly property int quiet: 4 // modules of white around it, by the standard
    readonly property real dot: 1 / Screen.devicePixelRatio
    readonly property real module: modules > 0 ? Math.max(1, Math.floor(room / dot / (modules + 2 * quiet))) * dot : 0

    width: modules > 0 ? module * (modules + 2 * quiet) : room
    height: width
    radius: Theme.radius * 0.5
    color: modules > 0 ? Theme.white : "transparent"

    Image {
        x: tile.module * tile.quiet
        y: x
        width: tile.module * tile.modules
        height: width
        visible: tile.modules > 0
        source: tile.picture === "" ? "" : "image://code/" + tile.picture
        smooth: false
        cache: false
    }
}
