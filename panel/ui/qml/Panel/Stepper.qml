// A time between two buttons that move it by a quarter of an hour.
import QtQuick

Rectangle {
    id: stepper

    required property string lead
    required property string text
    required property bool canLess
    required property bool canMore
    required property string less // what the buttons do, in words
    required property string more

    signal stepped(int steps)

    implicitHeight: Theme.target
    radius: height / 2
    color: Theme.block

    Button {
        id: minus

        anchors.left: parent.left
        width: Theme.target * 1.3
        onPaper: true
        enabled: stepper.canLess
        text: "−"
        letters: Theme.largeSize
        Accessible.name: stepper.less
        onTapped: stepper.stepped(-1)
    }

    Column {
        anchors {
            left: minus.right
            right: plus.left
            verticalCenter: parent.verticalCenter
        }

        Label {
            width: parent.width
            text: stepper.lead
            color: Theme.textFaint
            font.pixelSize: Theme.tinySize
            horizontalAlignment: Text.AlignHCenter
        }

        Label {
            width: parent.width
            text: stepper.text
            tabular: true
            color: Theme.text
            font.pixelSize: Theme.meetingSize
            font.weight: Font.DemiBold
            horizontalAlignment: Text.AlignHCenter
        }
    }

    Button {
        id: plus

        anchors.right: parent.right
        width: Theme.target * 1.3
        onPaper: true
        enabled: stepper.canMore
        text: "+"
        letters: Theme.largeSize
        Accessible.name: stepper.more
        onTapped: stepper.stepped(1)
    }
}
