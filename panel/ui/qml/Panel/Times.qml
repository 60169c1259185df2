// Moments, lengths and dates as a language and a region write them.
import QtQuick

QtObject {
    id: times

    // The root sets these.
    property string language: "en"
    property string region: "" // such as CH; empty: the language's own
    property string clock: "auto" // 12, 24

    // Latin digits in every language; Qt's own Arabic is Egypt's, which has others.
    readonly property list<string> nearest: [language + "_" + region, "en_" + region, language === "ar" ? "ar_AE" : language]
    readonly property var locale: Qt.locale(known(nearest[0]) ? nearest[0] : nearest[2])
    readonly property bool mirrored: locale.textDirection === Qt.RightToLeft
    readonly property string regional: Qt.locale(nearest.find(known) ?? nearest[2]).timeFormat(Locale.ShortFormat)
    readonly property bool halves: clock === "12" || clock === "auto" && regional.includes("A") // AM and PM
    // The long date without its year: dddd, d 'de' MMMM 'de' yyyy.
    readonly property string today: locale.dateFormat(Locale.LongFormat).replace(/[\s,،]*('de')?\s*y+\s*/, "")
    readonly property string tomorrow: qsTr("dddd d")

    function known(name: string): bool {
        return Qt.locale(name).name === name;
    }

    function latin(text: string): string {
        return text.replace(/[٠-٩]/g, digit => digit.charCodeAt(0) - 0x660);
    }

    function date(moment: date, format: string): string {
        return latin(moment.toLocaleDateString(locale, format));
    }

    function time(moment: date): string {
        return halves ? latin(moment.toLocaleTimeString(locale, "h:mm\u00a0Ap")) : Qt.formatTime(moment, "HH:mm");
    }

    // Of today, and soon: nobody asks for the half of the day.
    function brief(moment: date): string {
        return time(moment).split("\u00a0")[0];
    }

    // A whole hour on a scale, as short as it can be.
    function hour(moment: date): string {
        return halves ? latin(moment.toLocaleTimeString(locale, "h\u00a0Ap")) : Qt.formatTime(moment, "HH:mm");
    }

    // A time of today, or one of another day with its name.
    function moment(then: date, at: date): string {
        return then.toDateString() === at.toDateString() ? time(then) : qsTr("%1 %2").arg(date(then, "ddd")).arg(time(then));
    }

    // 9:00 – 10:30 AM: the half of the day is told once. Without a letter only a mark tells the way.
    function hours(start: date, end: date): string {
        const once = halves && start.getHours() < 12 === end.getHours() < 12;
        return (mirrored ? "\u200f" : "") + qsTr("%1 – %2").arg(once ? time(start).split("\u00a0")[0] : time(start)).arg(time(end));
    }

    function span(minutes: int): string {
        return minutes < 60 ? qsTr("%1 min").arg(minutes) : minutes % 60 ? qsTr("%1 h %2 min").arg(Math.floor(minutes / 60)).arg(String(minutes % 60).padStart(2, "0")) : qsTr("%1 h").arg(minutes / 60);
    }

    function count(seconds: int): string {
        return "%1:%2".arg(Math.floor(seconds / 60)).arg(String(seconds % 60).padStart(2, "0"));
    }

    // A name in a sentence, which may run the other way.
    function apart(name: string): string {
        return "\u2068" + name + "\u2069";
    }

    function capital(text: string): string {
        return text.charAt(0).toUpperCase() + text.slice(1);
    }
}
