// Who is inside, in a calm line: for those who stand before the door.
import QtQuick
import RoomPanel

Item {
    id: inside

    required property DoorBridge door
    readonly property bool vacant: door.face === "free" || door.face === "soon"
    readonly property string seen: !vacant ? "" : door.inside === "now" ? qsTr("Somebody is inside") : door.inside === "lately" ? qsTr("Somebody may be inside") : ""
    readonly property bool crowded: door.capacity > 0 && door.people > door.capacity
    readonly property string counted: crowded ? qsTr("%1, %2").arg(qsTr("%n people", "", door.people)).arg(qsTr("%n seats", "", door.capacity)) : qsTr("%n people inside", "", door.people)
    readonly property string text: door.people > 0 ? counted : seen

    visible: text !== ""
    height: words.height

    // A head, and shoulders that the line below cuts off.
    Item {
        id: figure

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.noteSize * 0.9
        height: Theme.noteSize
        clip: true

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            width: parent.width * 0.5
            height: width
            radius: width / 2
            color: Theme.inkSoft
        }

        Rectangle {
            y: parent.height * 0.56
            width: parent.width
            height: width
            radius: width / 2
            color: Theme.inkSoft
        }
    }

    Label {
        id: words

        anchors.left: figure.right
        anchors.leftMargin: Theme.gap * 0.7
        anchors.right: parent.right
        text: inside.text
        color: Theme.inkSoft
        font.pixelSize: Theme.noteSize
    }
}
