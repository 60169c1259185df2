// Another language and another look, for one visitor's minute.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property OptionsBridge bridge
    readonly property int across: Theme.portrait ? 2 : 4
    readonly property real each: share(across)
    readonly property int wide: Theme.portrait ? 2 : bridge.offers.length + (Theme.lowReach ? 1 : 0)
    readonly property real foot: Theme.lowReach ? Theme.pad : Theme.margin
    readonly property real high: Theme.lowReach ? Theme.targetLeast : Theme.target
    readonly property var wishes: ({
            "larger": qsTr("Larger text"),
            "contrast": qsTr("High contrast"),
            "low": qsTr("Lower buttons")
        })

    signal closed

    function share(of: int): real {
        return (controls.width - (of - 1) * Theme.gap) / of;
    }

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
            bottomMargin: sheet.foot + (Theme.lowReach && Theme.portrait && sheet.bridge.offers.length % 2 === 0 ? sheet.high + Theme.gap : 0) // for the cross
        }
        spacing: Theme.pad

        Grid {
            anchors.left: parent.left
            visible: sheet.bridge.languages.length > 1
            columns: sheet.across
            spacing: Theme.gap

            Repeater {
                model: sheet.bridge.languages

                Button {
                    required property string modelData

                    width: sheet.each
                    height: sheet.high
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
            anchors.left: parent.left
            columns: sheet.wide
            spacing: Theme.gap

            Repeater {
                model: sheet.bridge.offers

                Button {
                    required property string modelData

                    width: sheet.share(sheet.wide)
                    height: sheet.high
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
            rightMargin: Theme.margin
        }
        y: Theme.lowReach ? sheet.height - height - sheet.foot : Theme.margin
        width: !Theme.lowReach ? Theme.target : sheet.share(sheet.wide)
        height: sheet.high
        onPaper: true
        text: "×"
        letters: Theme.largeSize
        Accessible.name: qsTr("Close")
        onTapped: [sheet.door.touch(), sheet.closed()]
    }
}
