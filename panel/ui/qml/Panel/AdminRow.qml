// One thing an administrator is told: how it stands with it, what it is, and what of it.
import QtQuick

Item {
    id: row

    required property var about
    required property date at
    readonly property string said: AdminWords.text(about, at)
    readonly property string what: AdminWords.label[about.kind] ?? about.name
    readonly property color tone: about.tone === "bad" ? Theme.tone["in-use"] : about.tone === "unsure" ? Theme.tone["waiting"] : Theme.textFaint

    implicitHeight: lines.height + Theme.gap
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(what).arg(said)

    Glyph {
        x: Words.mirrored ? row.width - width : 0
        y: lines.y + (mark.height - height) / 2
        visible: row.about.tone === "good"
        face: "free"
        ink: row.tone
        width: Theme.smallSize * 0.9
        height: width
    }

    // By shape, too: all is well, look here, or neither.
    Label {
        id: mark

        anchors.left: parent.left
        anchors.top: lines.top
        width: Theme.smallSize * 1.5
        text: row.about.tone === "good" ? "" : row.about.tone === "bad" ? "×" : row.about.tone === "unsure" ? "!" : "·"
        color: row.tone
        font.pixelSize: Theme.smallSize
        font.weight: Font.Bold
    }

    Column {
        id: lines

        anchors {
            left: mark.right
            right: parent.right
            verticalCenter: parent.verticalCenter
        }

        Item {
            width: parent.width
            height: Math.max(name.height, value.height)

            Label {
                id: name

                anchors.left: parent.left
                width: Math.min(implicitWidth, parent.width - Math.min(value.implicitWidth, parent.width * 0.5) - Theme.gap)
                text: row.what
                color: Theme.textSoft
                font.pixelSize: Theme.smallSize
                fontSizeMode: Text.HorizontalFit
                minimumPixelSize: Theme.leastSize
            }

            Label {
                id: value

                anchors.right: parent.right
                width: parent.width - name.width - Theme.gap
                text: row.said
                color: Theme.text
                tabular: true
                font.pixelSize: Theme.smallSize
                font.weight: Font.DemiBold
                horizontalAlignment: Text.AlignRight
                wrapMode: Text.WordWrap
            }
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: AdminWords.note(row.about, row.at)
            color: Theme.textFaint
            tabular: true
            font.pixelSize: Theme.tinySize
            wrapMode: Text.Wrap
        }
    }
}
