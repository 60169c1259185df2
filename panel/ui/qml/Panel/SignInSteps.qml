// The three steps of signing in, with the code large enough to be read from two steps away.
import QtQuick
import RoomPanel

Column {
    id: steps

    required property SignInBridge bridge
    required property string told // what is wrong
    readonly property bool there: bridge.state === "code"

    readonly property real apart: Theme.gap * 0.5 // one step from another

    spacing: Theme.gap * 0.4

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
        text: qsTr("1. Open on a phone or computer:")
        topPadding: steps.apart
        color: Theme.textSoft
        font.pixelSize: Theme.noteSize
        wrapMode: Text.WordWrap
    }

    Label {
        width: parent.width
        visible: steps.there
        text: steps.bridge.address.replace("https://", "")
        color: Theme.text
        font.pixelSize: Theme.meetingSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.leastSize
    }

    Label {
        width: parent.width
        visible: steps.there
        text: qsTr("2. Enter this code:")
        topPadding: steps.apart
        color: Theme.textSoft
        font.pixelSize: Theme.noteSize
    }

    Label {
        objectName: "code" // whoever sees the door from afar does not see it

        width: parent.width
        visible: steps.there
        text: steps.bridge.code
        color: Theme.text
        tabular: true
        font.pixelSize: Theme.clockSize * 1.3
        font.weight: Font.Bold
        font.letterSpacing: Theme.clockSize * 0.06
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.textSize
        Accessible.role: Accessible.StaticText
        Accessible.name: text.split("").join(" ")
    }

    Label {
        width: parent.width
        visible: steps.there
        text: qsTr("3. Sign in as the room:")
        topPadding: steps.apart
        color: Theme.textSoft
        font.pixelSize: Theme.noteSize
        wrapMode: Text.WordWrap
    }

    Label {
        width: parent.width
        visible: steps.there
        text: steps.bridge.account
        color: Theme.text
        font.pixelSize: Theme.meetingSize
        font.weight: Font.DemiBold
        fontSizeMode: Text.HorizontalFit
        minimumPixelSize: Theme.leastSize
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
