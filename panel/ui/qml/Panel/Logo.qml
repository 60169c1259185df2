// The organisation's logo on a white tile, where it reads as on its paper. Its place is kept.
import QtQuick

Rectangle {
    id: tile

    property bool settled: false // it need not be there in the first frame
    property real most: 0 // across
    readonly property bool loading: picture.status === Image.Loading
    property bool broken: false
    readonly property bool there: Theme.logo !== "" && !broken
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
        sourceSize.height: (tile.height - 2 * tile.pad) * Screen.devicePixelRatio // its width follows
        fillMode: Image.PreserveAspectFit
        asynchronous: true
        cache: false
        onStatusChanged: tile.broken = status === Image.Error
    }
}
