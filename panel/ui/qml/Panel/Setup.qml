// What a panel shows that has not been set up.
import QtQuick

Rectangle {
    id: root

    required property string place // the file that is missing or wrong
    required property string fault // one sentence; empty: there is no configuration yet
    required property string hostname // and whatever else tells this device from others
    required property real siteScale
    required property var look
    property string standing: "" // one sentence: how far it is with getting its file; empty: by hand
    property string language: "en"
    property bool settled: false
    readonly property alias loading: logo.loading

    width: 800
    height: 480
    color: Theme.face["unsure"][1]
    LayoutMirroring.enabled: Words.mirrored
    LayoutMirroring.childrenInherit: true

    Wishes {
        look: root.look
        siteScale: root.siteScale
        screen: Qt.size(root.width, root.height)
        face: "fault"
        language: root.language
    }

    Logo {
        id: logo

        anchors {
            top: parent.top
            right: parent.right
            margins: Theme.margin
        }
        height: Theme.target
        most: root.width * 0.3
        settled: root.settled
    }

    Column {
        anchors.centerIn: parent
        width: parent.width - 2 * Theme.margin
        spacing: Theme.gap * 1.6

        Item { // a column would put it at the left in every language, and the shape does not mirror
            width: parent.width
            height: spot.height

            Item {
                id: spot

                anchors.left: parent.left
                width: Theme.wordSize * 0.6
                height: width

                Glyph {
                    anchors.fill: parent
                    face: "fault"
                }
            }
        }

        Label {
            width: parent.width
            text: root.fault === "" ? qsTr("Not set up yet") : qsTr("The configuration is wrong")
            font.pixelSize: Theme.wordSize * 0.55
            font.weight: Font.Bold
            fontSizeMode: Text.HorizontalFit
            minimumPixelSize: Theme.largeSize
        }

        Label {
            width: parent.width
            text: root.fault || root.standing || qsTr("This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.")
            font.pixelSize: Theme.textSize
            wrapMode: Text.WordWrap
        }

        Label {
            visible: root.fault === "" ? root.standing === "" : !root.fault.includes(root.place) // else nobody is to write it by hand, or its name was said
            width: parent.width
            text: root.place
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
            elide: Text.ElideMiddle
        }

        Label {
            visible: root.fault === "" && root.standing === ""
            width: parent.width
            text: qsTr("In Exchange, switch auto-release off for this room: it does not see who checks in here.")
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
            wrapMode: Text.WordWrap
        }

        Label {
            width: parent.width
            text: qsTr("Device: %1").arg(root.hostname.replace(/(\w) (\w)/g, "$1\u00a0$2")) // a card stays with its address
            color: Theme.inkSoft
            font.pixelSize: Theme.smallSize
            wrapMode: Text.Wrap // all of it is wanted, and there may be two cards
        }
    }
}
