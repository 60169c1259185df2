// The organisation's logo on a white tile, where it reads as on its paper. Its place is kept.
import QtQuick

Rectangle {
    id: tile

    property bool settled: false // it need not be there in the first frame
    property real most: 0 // across
    readonly property bool loading: picture.status === Image.Loading
    readonly property bool there: Theme.logo !== "" && picture.status !== Image.Error
    readonly property real pad: height * 0.14
    readonly property real shape: Theme.look.logoShape

    width: there ? Math.min(most, (height - 2 * pad) * shape + 2 * pad) : 0
    visible: there
    radius: Theme.radiusSmall
    color: Theme.white

    Image {
        id: picture

        anchors.fill: parent
        anchors.margins: tile.pad
        source: tile.settled ? Theme.logo : ""
        sourceSize: Qt.size(width * Screen.devicePixelRatio, height * Screen.devicePixelRatio)
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
    }
}
