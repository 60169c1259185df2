// Those whom the directory has found, one tap each.
pragma ComponentBehavior: Bound

import QtQuick
import RoomPanel

ListView {
    id: list

    required property SlotBridge slot
    readonly property bool flat: height < 2 * Theme.targetLeast // one row, between a line and its keyboard
    readonly property var says: ({
            "": qsTr("Type two letters of the name or more."),
            "searching": qsTr("Looking…"),
            "nobody": qsTr("Nobody of this name."),
            "failed": qsTr("The directory cannot be searched now.")
        })

    signal chosen(int which)

    clip: true
    spacing: Theme.gap * 0.5
    orientation: flat ? ListView.Horizontal : ListView.Vertical
    boundsBehavior: Flickable.StopAtBounds
    model: slot.people

    Label {
        anchors.centerIn: parent
        width: parent.width
        visible: list.count === 0
        text: list.says[list.slot.search] ?? ""
        color: Theme.textSoft
        font.pixelSize: Theme.noteSize
        wrapMode: Text.WordWrap
        horizontalAlignment: Text.AlignHCenter
    }

    delegate: Rectangle {
        id: person

        required property var modelData
        required property int index

        width: list.flat ? Math.min(list.width, list.width * 0.46) : list.width
        height: Theme.targetLeast
        radius: Theme.radius
        color: touch.pressed ? Theme.knobPressed : Theme.knob
        border.width: Theme.edge
        border.color: Theme.text
        Accessible.role: Accessible.Button
        Accessible.name: person.modelData.name
        Accessible.onPressAction: list.chosen(person.index)

        Label {
            id: name

            anchors {
                left: parent.left
                leftMargin: Theme.margin * 0.7
                verticalCenter: parent.verticalCenter
            }
            width: Math.min(implicitWidth, person.width * 0.6)
            text: person.modelData.name
            color: Theme.text
            font.weight: Font.DemiBold
        }

        Label {
            anchors {
                left: name.right
                right: parent.right
                margins: Theme.margin * 0.7
                verticalCenter: parent.verticalCenter
            }
            text: person.modelData.address
            color: Theme.textSoft
            font.pixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignRight
        }

        MouseArea {
            id: touch

            anchors.fill: parent
            onClicked: list.chosen(person.index)
        }
    }
}
