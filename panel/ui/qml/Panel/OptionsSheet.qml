// Another language and another look, for one visitor's minute.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property OptionsBridge bridge
    readonly property int across: Theme.portrait ? 2 : 4
    readonly property real each: (controls.width - (across - 1) * Theme.gap) / across
    readonly property var wishes: ({
            "larger": qsTr("Larger text"),
            "contrast": qsTr("High contrast"),
            "low": qsTr("Buttons low down")
        })

    signal closed

    color: Theme.paper

    KeepTouch {
        door: sheet.door
    }

    Label {
        id: title

        anchors {
            left: parent.left
            right: parent.right
            top: parent.top
            margins: Theme.margin
            rightMargin: Theme.lowReach ? Theme.margin : Theme.margin * 2 + Theme.target
        }
        height: Theme.target
        text: qsTr("Language and display")
        color: Theme.text
        font.pixelSize: Theme.largeSize
        font.weight: Font.Bold
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.smallSize
        wrapMode: Text.WordWrap
        verticalAlignment: Text.AlignVCenter
    }

    Label {
        anchors {
            left: title.left
            right: parent.right
            top: title.bottom
            bottom: controls.top
            rightMargin: Theme.margin
            bottomMargin: Theme.gap
        }
        text: qsTr("For you alone: after a minute without a touch the panel is as it was.")
        color: Theme.textSoft
        font.pixelSize: Theme.textSize
        fontSizeMode: Text.Fit
        minimumPixelSize: Theme.tinySize * 0.8
        wrapMode: Text.WordWrap
    }

    Column {
        id: controls

        anchors {
            left: parent.left
            right: parent.right
            bottom: parent.bottom
            margins: Theme.margin
        }
        spacing: Theme.gap

        Grid {
            visible: sheet.bridge.languages.length > 1
            columns: sheet.across
            spacing: Theme.gap

            Repeater {
                model: sheet.bridge.languages

                Button {
                    required property string modelData

                    width: sheet.each
                    height: Theme.targetLeast
                    onPaper: true
                    primary: modelData === sheet.bridge.spoken
                    text: Words.tongue[modelData]
                    Accessible.checkable: true
                    Accessible.checked: primary
                    onTapped: [sheet.door.touch(), sheet.bridge.speak(modelData)]
                }
            }
        }

        Grid {
            columns: sheet.across
            spacing: Theme.gap

            Repeater {
                model: sheet.bridge.offers

                Button {
                    required property string modelData

                    width: sheet.each
                    height: Theme.targetLeast
                    onPaper: true
                    primary: sheet.bridge.asked.includes(modelData)
                    text: (primary ? "✓ " : "") + sheet.wishes[modelData]
                    Accessible.checkable: true
                    Accessible.checked: primary
                    onTapped: [sheet.door.touch(), sheet.bridge.ask(modelData)]
                }
            }
        }
    }

    Button {
        anchors {
            right: parent.right
            top: Theme.lowReach ? undefined : parent.top
            bottom: Theme.lowReach ? parent.bottom : undefined
            margins: Theme.margin
        }
        width: Theme.lowReach && !Theme.portrait ? sheet.each : Theme.target
        height: Theme.lowReach ? Theme.targetLeast : Theme.target
        onPaper: true
        text: "×"
        letters: Theme.largeSize
        Accessible.name: qsTr("Close")
        onTapped: [sheet.door.touch(), sheet.closed()]
    }
}
