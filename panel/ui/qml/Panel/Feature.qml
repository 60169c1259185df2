// What a room has, as a small drawing with its name for those who do not see it.
import QtQuick
import QtQuick.Shapes

Item {
    id: feature

    required property string kind // of RoomWords.features, or seats
    property color ink: Theme.textSoft
    readonly property var strokes: ({ // on 24 by 24
            "seats": "M8 8 A4 4 0 1 0 16 8 A4 4 0 1 0 8 8 M4 21 Q4 14 12 14 Q20 14 20 21",
            "screen": "M3 5 H21 V16 H3 Z M12 16 V20 M8 20 H16",
            "video": "M3 7 H15 V17 H3 Z M15 11 L21 8 V16 L15 13",
            "audio": "M4 10 H8 L13 6 V18 L8 14 H4 Z M16 9 Q18 12 16 15 M19 7 Q22.5 12 19 17",
            "whiteboard": "M3 4 H21 V16 H3 Z M7 12 L10 8 L13 11 L17 7 M8 16 L6 21 M16 16 L18 21",
            "phone": "M5 4 H9 L11 9 L8.5 11 Q10 14 13 15.5 L15 13 L20 15 V19 Q20 20 18 20 Q5 19 4 6 Q4 4 5 4 Z",
            "wheelchair": "M9 3.5 A1.5 1.5 0 1 0 12 3.5 A1.5 1.5 0 1 0 9 3.5 M10.5 8 V14 H16 L18.5 20 M10.5 10.5 H15 M8 11 A5.2 5.2 0 1 0 14.5 18"
        })

    implicitWidth: Theme.smallSize * 1.15
    implicitHeight: implicitWidth
    visible: strokes[kind] !== undefined

    Shape {
        anchors.fill: parent

        ShapePath {
            scale: Qt.size(feature.width / 24, feature.width / 24)
            strokeColor: feature.ink
            strokeWidth: feature.width / 12
            fillColor: "transparent"
            capStyle: ShapePath.RoundCap
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: feature.strokes[feature.kind] ?? ""
            }
        }
    }
}
