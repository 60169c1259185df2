// The words for what administrators are told.
pragma Singleton

import QtQuick

QtObject {
    readonly property var chapter: ({
            "room": qsTr("Calendar"),
            "sensors": qsTr("Sensors"),
            "network": qsTr("Network"),
            "panel": qsTr("Panel")
        })

    readonly property var label: ({
            "agenda": qsTr("Agenda read"),
            "fault": qsTr("Fault"),
            "writes": qsTr("Changes to send"),
            "releases": qsTr("Releases"),
            "clock": qsTr("Clock"),
            "journal": qsTr("Journal"),
            "gateway": qsTr("Gateway"),
            "no-gateway": qsTr("Gateway"),
            "certificate": qsTr("Certificate"),
            "secret": qsTr("Client secret"),
            "names": qsTr("DNS"),
            "running": qsTr("Panel started"),
            "booted": qsTr("Device started"),
            "heat": qsTr("Processor"),
            "screen": qsTr("Screen"),
            "page": qsTr("Page for phones")
        })

    readonly property var value: ({
            "clock": {
                "set": qsTr("set by a time server"),
                "not-set": qsTr("not set")
            },
            "journal": {
                "sound": qsTr("in order"),
                "broken": qsTr("cannot be written")
            },
            "releases": {
                "on": qsTr("on"),
                "off": qsTr("off"),
                "shadow": qsTr("only rehearsed"),
                "halted": qsTr("halted"),
                "rules-unknown": qsTr("none, the rules are not known")
            },
            "interface": {
                "up": qsTr("connected"),
                "down": qsTr("not connected")
            },
            "gateway": {
                "yes": qsTr("answers"),
                "no": qsTr("does not answer"),
                "unknown": qsTr("not asked lately")
            },
            "no-gateway": {
                "": qsTr("none")
            },
            "writes": {
                "": qsTr("none")
            },
            "names": {
                "yes": qsTr("answers"),
                "no": qsTr("does not answer"),
                "unknown": qsTr("not asked lately")
            },
            "page": {
                "there": qsTr("running"),
                "lost": qsTr("not running"),
                "not-fitted": qsTr("none")
            },
            "sensor": {
                "ok": qsTr("in order"),
                "low battery": qsTr("battery low"),
                "warming up": qsTr("warming up"),
                "stale": qsTr("silent"),
                "offline": qsTr("not reachable"),
                "stuck on": qsTr("stuck"),
                "flapping": qsTr("restless"),
                "deaf": qsTr("misses people")
            }
        })

    readonly property var sees: ({
            "somebody": qsTr("somebody"),
            "nobody": qsTr("nobody"),
            "cannot tell": qsTr("cannot tell")
        })

    readonly property var moments: ["agenda", "running", "booted"]

    function text(row: var, at: date): string {
        return row.kind === "certificate" || row.kind === "secret" ? ends(row) : moments.includes(row.kind) ? moment(row.at, at) : row.kind === "fault" ? Words.trouble[row.value] : row.kind === "heat" ? qsTr("%1 °C").arg(row.number) : row.kind === "writes" && row.number > 0 ? String(row.number) : value[row.kind]?.[row.value] ?? row.value;
    }

    // What stands below it, small.
    function note(row: var, at: date): string {
        return row.kind === "fault" ? Words.remedy[row.value] ?? "" : row.kind === "sensor" ? since(sees[row.note] ?? row.note, row.at, at) : row.note;
    }

    function ends(row: var): string {
        return row.number < 0 ? qsTr("has ended") : row.number === 0 ? qsTr("ends today") : qsTr("ends in %n day(s)", "", row.number);
    }

    function since(said: string, then: date, at: date): string {
        return isNaN(then.getTime()) ? said : qsTr("%1 since %2").arg(said).arg(moment(then, at));
    }

    // An old one with its day, and the year perhaps.
    function moment(then: date, at: date): string {
        return isNaN(then.getTime()) ? qsTr("never") : then.toDateString() === at.toDateString() ? Words.time(then) : "%1 %2".arg(Words.date(then, Words.locale.dateFormat(Locale.ShortFormat))).arg(Words.time(then));
    }
}
