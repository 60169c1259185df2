// The words for everything the panel knows by name.
pragma Singleton

import QtQuick

Times {
    readonly property var face: ({
            "free": qsTr("Free"),
            "soon": qsTr("Starts soon"),
            "waiting": qsTr("Check in"),
            "in-use": qsTr("In use"),
            "unsure": qsTr("Not sure"),
            "fault": qsTr("Not sure")
        })

    readonly property var title: ({
            "reserved": qsTr("Reserved"),
            "at-the-door": qsTr("Booked at the door")
        })

    // Each in itself, whatever the panel speaks.
    readonly property var tongue: ({
            "en": "English",
            "fr": "Français",
            "de": "Deutsch",
            "es": "Español",
            "it": "Italiano",
            "nl": "Nederlands",
            "pt": "Português",
            "ar": "العربية"
        })

    function name(kind: string, text: string): string {
        return kind === "named" ? text : title[kind] ?? "";
    }

    // What is wrong, in plain words.
    readonly property var trouble: ({
            "none": qsTr("Reading the calendar…"),
            "unreachable": qsTr("The calendar cannot be reached."),
            "untrusted-certificate": qsTr("The calendar’s certificate is not trusted."),
            "busy": qsTr("The calendar is too busy to answer."),
            "unreadable": qsTr("The calendar answers something unreadable."),
            "secret-missing": qsTr("The panel’s password for the calendar is missing."),
            "secret-expired": qsTr("The panel’s password for the calendar has expired."),
            "secret-wrong": qsTr("The panel’s password for the calendar is wrong."),
            "app-unknown": qsTr("The calendar does not know this panel’s application."),
            "app-disabled": qsTr("This panel’s application has been disabled."),
            "certificate-unknown": qsTr("The calendar does not know this panel’s certificate."),
            "certificate-expired": qsTr("This panel’s certificate has expired."),
            "clock-wrong": qsTr("This panel’s clock is wrong."),
            "consent-missing": qsTr("Nobody has allowed this panel to read calendars."),
            "not-signed-in": qsTr("This panel is not signed in yet."),
            "sign-in-again": qsTr("This panel’s sign-in has been withdrawn."),
            "account-blocked": qsTr("The room’s account may not sign in."),
            "conditional-access": qsTr("A rule of the organization keeps this panel out."),
            "sign-in-refused": qsTr("The calendar refuses this panel’s sign-in."),
            "access-denied": qsTr("This panel may not open the room’s calendar."),
            "room-unknown": qsTr("There is no calendar for this room."),
            "clock-unsynchronised": qsTr("The clock has not been set yet."),
            "not-allowed": qsTr("The calendar does not allow it."),
            "not-recorded": qsTr("This panel cannot save anything.")
        })

    // What an administrator does about it.
    readonly property var remedy: ({
            "secret-missing": qsTr("Put the client secret or certificate in place and restart the panel."),
            "secret-expired": qsTr("Create a new client secret in Entra and put it in place."),
            "secret-wrong": qsTr("Put the secret’s value in place, not its ID."),
            "app-unknown": qsTr("Check client and tenant in panel.toml."),
            "app-disabled": qsTr("Enable the application in Entra."),
            "certificate-unknown": qsTr("Upload the panel’s certificate to the application in Entra."),
            "certificate-expired": qsTr("Upload a new certificate in Entra and put it in place."),
            "clock-wrong": qsTr("Check that the panel reaches its time server."),
            "consent-missing": qsTr("Grant admin consent for Calendars.ReadWrite in Entra."),
            "not-signed-in": qsTr("Sign the panel in."),
            "sign-in-again": qsTr("Sign the panel in again."),
            "account-blocked": qsTr("Let the room’s account sign in, in Entra."),
            "conditional-access": qsTr("Exempt the panel in Entra’s conditional access."),
            "sign-in-refused": qsTr("The journal of the panel has Entra’s answer."),
            "access-denied": qsTr("Let the application into this mailbox in Exchange."),
            "room-unknown": qsTr("Check the room’s mailbox in panel.toml.")
        })

    // A wish that was not met.
    readonly property var refused: ({
            "book": qsTr("Not booked."),
            "extend": qsTr("Not extended."),
            "end": qsTr("Not ended."),
            "release": qsTr("Not given back.")
        })

    readonly property var why: ({
            "taken": qsTr("Somebody was faster: the time is taken."),
            "gone": qsTr("The meeting is no longer there."),
            "not-allowed": qsTr("The calendar does not allow it."),
            "not-recorded": qsTr("This panel cannot save anything."),
            "access-denied": qsTr("This panel may not change the room’s calendar."),
            "busy": qsTr("The calendar is busy: try again in a minute.")
        })
    readonly property string whyElse: qsTr("The calendar does not answer: try again.")

    // What stands above the answers to a tap that asks once.
    readonly property var asks: ({
            "end": qsTr("The rest of the time becomes free."),
            "give-back": qsTr("The organizer will be told."),
            "extend": qsTr("Extend by:")
        })

    // What a code is for, and how to use it.
    readonly property var code: ({
            "phone": qsTr("Your phone"),
            "later": qsTr("Book for later"),
            "wifi": qsTr("Wi-Fi"),
            "report": qsTr("Report a problem")
        })

    readonly property var codeLeads: ({
            "phone": qsTr("Scan to check in, end, extend or book."),
            "later": qsTr("Scan to open Outlook with this room filled in."),
            "wifi": qsTr("Scan to join the network."),
            "report": qsTr("Scan to write to those who look after this room.")
        })

    readonly property var pending: ({
            "book": qsTr("Booking…"),
            "extend": qsTr("Extending…"),
            "end": qsTr("Ending…"),
            "release": qsTr("Giving the room back…")
        })
}
