// A line that may be filled in: a tap brings the keyboard.
import QtQuick

Rectangle {
    id: field

    required property string lead
    required property string text

    signal tapped

    implicitHeight: Theme.target
    radius: Theme.radius
    color: touch.pressed ? Theme.knobPressed : Theme.knob
    border.width: Theme.edge
    border.color: Theme.text

    Accessible.role: Accessible.EditableText
    Accessible.name: field.lead
    Accessible.description: field.text
    Accessible.onPressAction: field.tapped()

    Column {
        anchors {
            left: parent.left
            right: parent.right
            verticalCenter: parent.verticalCenter
            margins: Theme.margin * 0.7
        }

        Label {
            width: parent.width
            text: field.text === "" ? field.lead : qsTr("%1:").arg(field.lead.replace(/[?؟]$/, ""))
            color: field.text === "" ? Theme.textSoft : Theme.textFaint
            font.pixelSize: field.text === "" ? Theme.textSize : Theme.tinySize
        }

        Label {
            width: parent.width
            visible: text !== ""
            text: field.text
            color: Theme.text
            font.pixelSize: Theme.textSize
            font.weight: Font.DemiBold
        }
    }

    Label {
        anchors {
            right: parent.right
            rightMargin: Theme.margin * 0.7
            verticalCenter: parent.verticalCenter
        }
        visible: field.text === ""
        text: qsTr("optional")
        color: Theme.textFaint
        font.pixelSize: Theme.tinySize
    }

    MouseArea {
        id: touch

        anchors.fill: parent
        onClicked: field.tapped()
    }
}
