// Digits for those who look after the panel.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property DoorBridge door
    required property PinBridge bridge
    readonly property bool locked: bridge.state === "locked"
    readonly property bool flat: Theme.lowReach && !Theme.portrait // three rows of four lie low
    readonly property real key: Math.max(Theme.target, Math.min((height - 2 * Theme.margin - 3 * Theme.gap) / 4, (flat ? 1 : Theme.lowReach ? 1.27 : 1.4) * Theme.target))
    readonly property var layout: flat ? ["1", "2", "3", "←", "4", "5", "6", "0", "7", "8", "9", "OK"] : ["1", "2", "3", "4", "5", "6", "7", "8", "9", "←", "0", "OK"]

    signal closed
    signal opens(string name, var about)

    color: Theme.paper
    Component.onCompleted: bridge.begin()
    Component.onDestruction: bridge.leave()

    Connections {
        target: sheet.bridge

        function onOpened(): void {
            sheet.opens("Admin", {});
        }
    }

    KeepTouch {
        door: sheet.door
    }

    Button {
        id: close

        anchors {
            right: parent.right
            rightMargin: Theme.margin
        }
        y: Theme.lowReach ? sheet.height - height - Theme.margin : Theme.margin
        width: Theme.target
        onPaper: true
        text: "×"
        letters: Theme.largeSize
        Accessible.name: qsTr("Close")
        onTapped: [sheet.door.touch(), sheet.closed()]
    }

    Column {
        id: words

        anchors {
            left: parent.left
            right: Theme.lowReach ? parent.right : Theme.portrait ? close.left : pad.left
            top: parent.top
            margins: Theme.margin
            rightMargin: Theme.lowReach ? Theme.margin : Theme.gap * 2
        }
        spacing: Theme.gap * 1.4

        Label {
            width: parent.width
            height: close.height
            text: qsTr("For administrators")
            color: Theme.text
            font.pixelSize: Theme.largeSize
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.textSize
            verticalAlignment: Text.AlignVCenter
        }

        // One line, whatever it says: nothing jumps.
        Label {
            width: parent.width
            text: sheet.locked ? qsTr("Too many wrong PINs. Try again in %1.").arg(Words.count(sheet.bridge.seconds)) : sheet.bridge.state === "wrong" ? qsTr("Wrong PIN.") : qsTr("Enter the PIN.")
            tabular: true
            color: sheet.bridge.state === "asking" ? Theme.textSoft : Theme.text
            font.pixelSize: Theme.textSize
            font.weight: sheet.bridge.state === "asking" ? Font.Normal : Font.DemiBold
            wrapMode: Text.WordWrap
        }

        Row {
            anchors.left: parent.left
            height: Theme.largeSize
            spacing: Theme.gap
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n digit(s)", "", sheet.bridge.digits)

            Repeater {
                model: sheet.bridge.digits

                Rectangle {
                    width: Theme.gap * 1.4
                    height: width
                    radius: width / 2
                    color: Theme.text
                }
            }
        }
    }

    Item {
        id: pad

        readonly property bool beside: Theme.lowReach || !Theme.portrait // the cross

        anchors {
            right: beside ? close.left : undefined
            rightMargin: Theme.margin
            bottom: parent.bottom
            bottomMargin: Theme.lowReach ? Theme.margin : Theme.portrait ? 3 * Theme.margin : (sheet.height - height) / 2
            horizontalCenter: beside ? undefined : parent.horizontalCenter
        }
        width: keys.width
        height: keys.height

        Grid {
            id: keys

            columns: sheet.flat ? 4 : 3
            spacing: Theme.gap
            enabled: !sheet.locked
            // Digits stand where they stand on every telephone.
            LayoutMirroring.enabled: false
            LayoutMirroring.childrenInherit: true

            Repeater {
                model: sheet.layout

                Button {
                    required property string modelData

                    width: !Theme.lowReach ? sheet.key * 1.25 : (sheet.width - 3 * Theme.margin - close.width + Theme.gap) / keys.columns - Theme.gap
                    height: sheet.key
                    onPaper: true
                    primary: modelData === "OK"
                    letters: Theme.largeSize
                    text: modelData
                    Accessible.name: modelData === "←" ? qsTr("Delete") : modelData
                    onTapped: [sheet.door.touch(), modelData === "OK" ? sheet.bridge.enter() : modelData === "←" ? sheet.bridge.erase() : sheet.bridge.press(modelData)]
                }
            }
        }
    }
}
