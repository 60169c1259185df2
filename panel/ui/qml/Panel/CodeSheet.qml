// One code over the whole screen, for those who see little or stand far off; and the others.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property CodesBridge codes
    required property DoorBridge door
    required property string kind // phone, later, wifi, report
    readonly property real high: Theme.target * (Theme.portrait ? 1 : 0.84) // four of them beside the code
    readonly property bool there: codes.door !== ""
    readonly property var kinds: (there ? ["phone"] : []).concat(codes.others.map(other => other.kind))
    readonly property string picture: kind === "phone" ? codes.door : codes.others.find(other => other.kind === kind)?.picture ?? ""

    signal closed

    color: Theme.paper
    onPictureChanged: picture === "" && sheet.closed()

    KeepTouch {
        door: sheet.door
        onClicked: sheet.closed()
    }

    Code {
        id: code

        anchors.left: Theme.portrait ? undefined : parent.left
        anchors.leftMargin: Theme.margin
        anchors.horizontalCenter: Theme.portrait ? parent.horizontalCenter : undefined
        y: Theme.portrait ? words.y + close.height + 2 * Theme.gap : (sheet.height - height) / 2
        picture: sheet.picture
        room: Theme.portrait ? Math.min(sheet.width - 2 * Theme.margin, sheet.height * 0.5) : Math.min(sheet.height - 2 * Theme.margin, sheet.width * 0.54)
    }

    Item {
        id: words

        anchors.right: parent.right
        anchors.rightMargin: Theme.margin
        y: Theme.margin
        width: sheet.width - 2 * Theme.margin - (Theme.portrait ? 0 : code.room + Theme.margin)
        height: sheet.height - 2 * Theme.margin

        Label {
            anchors.left: parent.left
            width: parent.width - close.width - Theme.gap
            height: close.height
            text: Words.code[sheet.kind]
            color: Theme.text
            font.pixelSize: Theme.largeSize
            font.weight: Font.Bold
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.textSize
            wrapMode: Text.WordWrap
            verticalAlignment: Text.AlignVCenter
        }

        Button {
            id: close

            anchors.right: parent.right
            y: !Theme.lowReach ? 0 : parent.height - (grid.visible ? grid.height + Theme.gap : 0) - height
            width: Theme.target
            onPaper: true
            text: "×"
            letters: Theme.largeSize
            Accessible.name: qsTr("Close")
            onTapped: [sheet.door.touch(), sheet.closed()]
        }

        Label {
            y: Theme.portrait ? code.y + code.height - words.y + Theme.gap * 2 : close.height + Theme.gap
            width: parent.width
            height: (grid.visible ? grid.y : parent.height) - y - Theme.gap - (Theme.lowReach ? close.height + Theme.gap : 0)
            text: Words.codeLeads[sheet.kind]
            color: Theme.textSoft
            font.pixelSize: Theme.textSize
            fontSizeMode: Text.Fit
            minimumPixelSize: Theme.leastSize
            wrapMode: Text.WordWrap
        }

        Grid {
            id: grid

            anchors.left: parent.left
            anchors.bottom: parent.bottom
            visible: sheet.kinds.length > 1
            columns: Theme.portrait || Theme.lowReach ? 2 : 1
            spacing: Theme.gap * 0.8

            Repeater {
                model: sheet.kinds

                Button {
                    required property string modelData

                    width: (words.width - (grid.columns - 1) * grid.spacing) / grid.columns
                    height: sheet.high
                    onPaper: true
                    primary: modelData === sheet.kind
                    letters: Theme.textSize
                    wraps: grid.columns > 1
                    air: grid.columns > 1 ? Theme.gap : Theme.margin
                    text: Words.code[modelData]
                    onTapped: [sheet.door.touch(), sheet.kind = modelData]
                }
            }
        }
    }
}
