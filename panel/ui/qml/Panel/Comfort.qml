// The air in the room, in one quiet line; the shortest of its wordings that fits.
import QtQuick

Label {
    id: air

    required property var bridge // of the air, whose type the first frame does not know
    required property real room // across
    readonly property bool fahrenheit: Words.region !== "" && Qt.locale("en_" + Words.region).measurementSystem === Locale.ImperialUSSystem
    readonly property string degrees: !bridge.hasTemperature ? "" : fahrenheit ? qsTr("%1 °F").arg(Math.round(bridge.temperature * 1.8 + 32)) : qsTr("%1 °C").arg(Words.latin(bridge.temperature.toLocaleString(Words.locale, "f", 1)))
    readonly property string humidity: bridge.hasHumidity ? qsTr("%1 %").arg(bridge.humidity) : ""
    readonly property string co2: bridge.hasCo2 ? qsTr("%1 ppm").arg(bridge.co2) : ""
    // Umweltbundesamt 2008, "Gesundheitliche Bewertung von Kohlendioxid in der Innenraumluft":
    // harmless below 1000 ppm, noticeable up to 2000, unacceptable above.
    readonly property string band: !bridge.hasCo2 ? "" : bridge.co2 < 1000 ? qsTr("good air") : bridge.co2 <= 2000 ? qsTr("stale air") : qsTr("bad air")
    readonly property var wordings: [[degrees, humidity, co2, band], [degrees, co2, band], [degrees, band], [band || degrees]].map(words => words.filter(word => word !== "").join(" · "))

    text: wordings.find(wording => measure.advanceWidth(wording) <= room) ?? wordings[wordings.length - 1]
    color: Theme.inkSoft
    font.pixelSize: Theme.smallSize

    FontMetrics {
        id: measure

        font: air.font
    }
}
