// One key. Each finger has its own: the next may come down before the last is up.
import QtQuick

Rectangle {
    id: key

    property string text
    property string name: text // for those who hear it
    property bool lit: false
    property bool repeats: false

    signal tapped
    signal held

    radius: Theme.radius * 0.6
    color: touch.pressed || lit ? Theme.accent : Theme.knob
    border.width: Theme.edge / 2
    border.color: Theme.text
    opacity: enabled ? 1 : 0.3
    Accessible.role: Accessible.Button
    Accessible.name: key.name
    Accessible.onPressAction: key.tapped()

    Label {
        anchors.centerIn: parent
        text: key.text
        color: touch.pressed || key.lit ? Theme.accentText : Theme.text
        font.pixelSize: key.text.length > 1 ? Theme.noteSize : Theme.meetingSize
        font.weight: Font.DemiBold
    }

    TapHandler {
        id: touch

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: Theme.patience / 1000
        onTapped: key.tapped()
        onLongPressed: [key.held(), again.running = key.repeats]
        onPressedChanged: again.running = again.running && pressed
    }

    Timer {
        id: again

        interval: Theme.again
        repeat: true
        onTriggered: key.tapped()
    }
}
