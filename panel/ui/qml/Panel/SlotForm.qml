// The slot as it stands, and everything that changes it.
import QtQuick
import RoomPanel

Item {
    id: form

    required property DoorBridge door
    required property SlotBridge slot
    required property string title
    readonly property bool busy: slot.state === "booking"
    readonly property real half: (width - Theme.gap) / 2
    readonly property real air: Theme.gap * (Theme.lowReach ? 1 : Theme.portrait ? 2 : 1.5)
    readonly property real beside: back.width + Theme.gap + (Theme.lowReach && other.visible ? other.width + Theme.gap : 0)

    signal types(string what)
    signal books
    signal closed

    Column {
        id: read

        width: parent.width
        spacing: form.air
        enabled: !form.busy
        opacity: form.busy ? 0.5 : 1

        Item {
            width: parent.width
            height: Math.max(words.height, Theme.targetLeast)

            Column {
                id: words

                anchors.left: parent.left
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - (Theme.lowReach ? 0 : other.width + Theme.gap)

                Label {
                    width: parent.width
                    text: Words.hours(form.slot.start, form.slot.end)
                    tabular: true
                    color: Theme.text
                    font.pixelSize: Theme.largeSize
                    font.weight: Font.Bold
                    fontSizeMode: Text.HorizontalFit
                    minimumPixelSize: Theme.textSize
                }

                Label {
                    width: parent.width
                    text: qsTr("%1 · %2").arg(form.slot.tomorrow ? qsTr("Tomorrow") : qsTr("Today")).arg(Words.span(form.slot.minutes))
                    color: Theme.textSoft
                    font.pixelSize: Theme.noteSize
                }
            }
        }

        SlotStrip {
            width: parent.width
            door: form.door
            slot: form.slot
        }
    }

    Column {
        width: parent.width
        y: Theme.lowReach ? last.y - height - spacing : read.height + spacing
        spacing: form.air
        enabled: !form.busy
        opacity: read.opacity

        Grid {
            columns: Theme.portrait ? 1 : 2
            spacing: Theme.gap

            Stepper {
                width: Theme.portrait ? form.width : form.half
                lead: qsTr("From")
                text: Words.time(form.slot.start)
                canLess: form.slot.canStartEarlier
                canMore: form.slot.canStartLater
                less: qsTr("Earlier")
                more: qsTr("Later")
                onStepped: steps => [form.door.touch(), form.slot.startBy(steps)]
            }

            Stepper {
                width: Theme.portrait ? form.width : form.half
                lead: qsTr("To")
                text: Words.time(form.slot.end)
                canLess: form.slot.canEndEarlier
                canMore: form.slot.canEndLater
                less: qsTr("Shorter")
                more: qsTr("Longer")
                onStepped: steps => [form.door.touch(), form.slot.endBy(steps)]
            }
        }

        SlotWords {
            width: parent.width
            door: form.door
            slot: form.slot
            title: form.title
            onTypes: what => form.types(what)
        }
    }

    Button {
        id: other

        anchors.left: Theme.lowReach ? parent.left : undefined
        anchors.right: Theme.lowReach ? undefined : parent.right
        y: Theme.lowReach ? last.y : 0
        height: Theme.lowReach ? Theme.target : Theme.targetLeast
        visible: form.slot.hasToday && form.slot.hasTomorrow
        enabled: !form.busy
        onPaper: true
        text: form.slot.tomorrow ? qsTr("Today") : qsTr("Tomorrow")
        onTapped: [form.door.touch(), form.slot.day(!form.slot.tomorrow)]
    }

    Row {
        id: last

        anchors.bottom: parent.bottom
        anchors.right: parent.right
        spacing: Theme.gap
        layoutDirection: Qt.RightToLeft

        Button {
            width: Math.max(implicitWidth, Math.min(Theme.portrait ? form.width * 0.6 : form.half, form.width - form.beside))
            enabled: !form.busy
            onPaper: true
            primary: true
            text: form.busy ? Words.pending.book : qsTr("Book")
            onTapped: [form.door.touch(), form.books()]
        }

        Button {
            id: back

            onPaper: true
            text: qsTr("Back")
            onTapped: [form.door.touch(), form.closed()]
        }
    }
}
