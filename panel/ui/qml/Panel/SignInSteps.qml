// The three steps of signing in, with the code large enough to be read from two steps away.
import QtQuick
import RoomPanel

Column {
    id: steps

    required property SignInBridge bridge
    required property string told // what is wrong
    readonly property bool there: bridge.state === "code"

    spacing: Theme.gap * 0.6

    Label {
        width: parent.width
        visible: text !== ""
        text: steps.told
        color: Theme.tone["in-use"]
        font.pixelSize: Theme.smallSize
        font.weight: Font.DemiBold
        wrapMode: Text.WordWrap
    }

    Label {
        width: parent.width
        visible: !steps.there
        text: steps.bridge.state === "done" ? qsTr("The calendar is being read.") : qsTr("Asking for a code…")
        color: Theme.textSoft
        font.pixelSize: Theme.textSize
        wrapMode: Text.WordWrap
    }

    Label {
        width: parent.width
        visible: steps.there
        text: qsTr("1. On a phone or computer, open %1").arg(steps.bridge.address.replace("https://", ""))
        color: Theme.textSoft
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
    }

    Label {
        width: parent.width
        visible: steps.there
        text: qsTr("2. Enter this code:")
        color: Theme.textSoft
        font.pixelSize: Theme.smallSize
    }

    Label {
        width: parent.width
        visible: steps.there
        text: steps.bridge.code
        color: Theme.text
        tabular: true
        font.pixelSize: Theme.clockSize
        font.weight: Font.Bold
        font.letterSpacing: font.pixelSize * 0.06
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textSize
        Accessible.role: Accessible.StaticText
        Accessible.name: text.split("").join(" ")
    }

    Label {
        width: parent.width
        visible: steps.there
        text: qsTr("3. Sign in as %1").arg(steps.bridge.account)
        color: Theme.textSoft
        font.pixelSize: Theme.smallSize
        wrapMode: Text.Wrap
    }

    Label {
        width: parent.width
        visible: steps.there
        text: qsTr("A new code follows in %n minute(s).", "", steps.bridge.minutes)
        color: Theme.textFaint
        tabular: true
        font.pixelSize: Theme.tinySize
        wrapMode: Text.WordWrap
    }
}
