// One code, large, over the whole screen; and the others to choose from.
pragma ComponentBehavior: Bound
import QtQuick
import RoomPanel

Rectangle {
    id: sheet

    required property CodesBridge codes
    required property DoorBridge door
    property string kind: codes.door !== "" ? "phone" : codes.others[0]?.kind ?? "phone"
    readonly property bool warning: door.warning
    readonly property var rows: [...(codes.door !== "" ? [{
                    "kind": "phone",
                    "picture": codes.door
                }] : []), ...codes.others]
    readonly property string picture: rows.find(row => row.kind === kind)?.picture ?? ""
    readonly property real side: Theme.portrait ? width - 4 * Theme.margin : height - 4 * Theme.margin

    signal closed

    color: Theme.paper
    onWarningChanged: if (warning) sheet.closed() // the screen is the room's then
    onPictureChanged: if (picture === "") sheet.closed()

    Timer {
        id: forget

        interval: Theme.idle
        running: true
        onTriggered: sheet.closed()
    }

    // Anywhere but on a button: back to the door.
    MouseArea {
        anchors.fill: parent
        onPressed: sheet.door.touch()
        onClicked: sheet.closed()
    }

    Flow {
        anchors.centerIn: parent
        width: Theme.portrait ? sheet.width - 2 * Theme.margin : sheet.width - 2 * Theme.margin
        flow: Theme.portrait ? Flow.TopToBottom : Flow.LeftToRight
        height: Theme.portrait ? implicitHeight : sheet.height - 2 * Theme.margin
        spacing: Theme.margin

        Code {
            id: code

            picture: sheet.picture
            room: Math.min(sheet.side, Theme.portrait ? sheet.height * 0.5 : sheet.width * 0.5)
        }

        Column {
            width: Theme.portrait ? parent.width : parent.width - code.width - Theme.margin
            spacing: Theme.gap * 1.4

            Label {
                width: parent.width
                text: Words.code[sheet.kind]
                font.pixelSize: Theme.largeSize
                font.weight: Font.Bold
                wrapMode: Text.WordWrap
                maximumLineCount: 2
            }

            Label {
                width: parent.width
                text: Words.codeLeads[sheet.kind]
                color: Theme.inkSoft
                font.pixelSize: Theme.textSize
                wrapMode: Text.WordWrap
                maximumLineCount: 4
            }

            Flow {
                width: parent.width
                spacing: Theme.gap

                Repeater {
                    model: sheet.rows.length > 1 ? sheet.rows.filter(row => row.kind !== sheet.kind) : []

                    Button {
                        required property var modelData

                        text: Words.code[modelData.kind]
                        letters: Theme.noteSize
                        onTapped: [sheet.kind = modelData.kind, forget.restart(), sheet.door.touch()]
                    }
                }

                Button {
                    primary: true
                    text: qsTr("Close")
                    letters: Theme.noteSize
                    onTapped: sheet.closed()
                }
            }
        }
    }
}
