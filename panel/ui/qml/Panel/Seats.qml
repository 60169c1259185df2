// For how many a room is: a figure, and the number.
import QtQuick

Row {
    id: row

    required property int seats // 0: not told
    property color ink: Theme.textSoft

    visible: seats > 0
    spacing: Theme.tight * 0.6
    rightPadding: Theme.tight

    Feature {
        anchors.verticalCenter: parent.verticalCenter
        kind: "seats"
        ink: row.ink
    }

    Label {
        text: row.seats
        color: row.ink
        tabular: true
        font.pixelSize: Theme.smallSize
    }
}
