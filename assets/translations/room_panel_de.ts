<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Check in</source>
        <translation>Einchecken</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>für %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlängern</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht benötigt</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AllDay</name>
    <message>
        <source>All day: %1</source>
        <translation>Ganztägig: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Book to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>Comfort</name>
    <message>
        <source>%1 °F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ppm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>good air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stale air</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bad air</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Use your phone</source>
        <translation>Mit dem Handy</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Andere Codes</translation>
    </message>
    <message>
        <source>Scan to check in, end or book</source>
        <translation>Scannen: einchecken, beenden, buchen</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>Die Termine sind nicht bekannt.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Somebody is inside</source>
        <translation>Drinnen ist jemand</translation>
    </message>
    <message>
        <source>Somebody may be inside</source>
        <translation>Drinnen ist vielleicht jemand</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n Person im Raum</numerusform>
            <numerusform>%n Personen im Raum</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation type="unfinished">
            <numerusform></numerusform>
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Last read at %1.</source>
        <translation>Zuletzt gelesen um %1.</translation>
    </message>
    <message>
        <source>Checked in: the room is yours.</source>
        <translation>Eingecheckt: Der Raum gehört Ihnen.</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Jetzt buchen:</translation>
    </message>
    <message>
        <source>Is anybody still here?
Touch the screen to keep the room.</source>
        <translation>Ist noch jemand da?
Berühren Sie das Display, um den Raum zu behalten.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to keep the room.</source>
        <translation>Berühren Sie das Display, um den Raum zu behalten.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Please touch the screen.</source>
        <translation>Ist noch jemand da?
Bitte berühren Sie das Display.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to check in.</source>
        <translation>Berühren Sie das Display, um einzuchecken.</translation>
    </message>
    <message>
        <source>Nobody checked in at %1: the room was given back.</source>
        <translation>Um %1 hat niemand eingecheckt: Der Raum wurde freigegeben.</translation>
    </message>
    <message>
        <source>Given back at %1:
no check-in, nobody seen since %2.</source>
        <translation>Um %1 freigegeben:
nicht eingecheckt, niemand gesehen seit %2.</translation>
    </message>
    <message>
        <source>Given back at %1: no check-in, nobody seen.</source>
        <translation>Um %1 freigegeben: nicht eingecheckt, niemand gesehen.</translation>
    </message>
    <message>
        <source>Nobody was here any more:
the room has been free since %1.</source>
        <translation>Niemand war mehr da:
Der Raum ist seit %1 frei.</translation>
    </message>
    <message>
        <source>Kept: somebody was seen.</source>
        <translation>Behalten: Es wurde jemand gesehen.</translation>
    </message>
    <message>
        <source>Kept: a sensor was not well.</source>
        <translation>Behalten: Ein Sensor war gestört.</translation>
    </message>
    <message>
        <source>A presence sensor does not answer: bookings are kept.</source>
        <translation>Ein Präsenzsensor antwortet nicht: Buchungen bleiben bestehen.</translation>
    </message>
    <message>
        <source>A presence sensor is not working: bookings are kept.</source>
        <translation>Ein Präsenzsensor ist gestört: Buchungen bleiben bestehen.</translation>
    </message>
    <message>
        <source>The next group is here: %2, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>End the meeting now</source>
        <translation>Besprechung beenden</translation>
    </message>
    <message>
        <source>Give the room back</source>
        <translation>Raum freigeben</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Not set up yet</source>
        <translation>Noch nicht eingerichtet</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>Die Konfiguration ist falsch</translation>
    </message>
    <message>
        <source>This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.</source>
        <translation>Dieses Display kennt seinen Raum noch nicht. Nennen Sie Raum und Kalender in der Datei unten; danach startet es von selbst.</translation>
    </message>
    <message>
        <source>In Exchange, switch auto-release off for this room: it does not see who checks in here.</source>
        <translation>Schalten Sie in Exchange die automatische Freigabe (auto-release) für diesen Raum ab: Sie sieht nicht, wer hier eincheckt.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Gerät: %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>until %1 · %2</source>
        <translation>bis %1 · %2</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>für den Rest des Tages</translation>
    </message>
    <message>
        <source>free until %1 · %2</source>
        <translation>frei bis %1 · %2</translation>
    </message>
    <message>
        <source>or given back at %1</source>
        <translation>sonst um %1 freigegeben</translation>
    </message>
    <message>
        <source>to say that you are here</source>
        <translation>zeigen Sie, dass Sie da sind</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>wird um %1 freigegeben</translation>
    </message>
    <message>
        <source>until %1 · %2 left</source>
        <translation>bis %1 · noch %2</translation>
    </message>
    <message>
        <source>for the meeting at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, please</source>
        <translation>bitte bis %1</translation>
    </message>
    <message>
        <source>somebody is here:
please check in</source>
        <translation>hier ist jemand:
bitte einchecken</translation>
    </message>
    <message>
        <source>somebody was seen:
please check in</source>
        <translation>jemand wurde gesehen:
bitte einchecken</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>We’re here: take it back</source>
        <translation>Wir sind hier: Raum zurückholen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Or book it now:</source>
        <translation>Oder jetzt buchen:</translation>
    </message>
</context>
<context>
    <name>Tomorrow</name>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Morgen · %1</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Keine Buchungen</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Next:</source>
        <translation>Danach:</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Zuletzt bekannt:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Frei</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Gleich belegt</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Bitte einchecken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Unklar</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reserviert</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>An der Tür gebucht</translation>
    </message>
    <message>
        <source>HH:mm</source>
        <translation>HH:mm</translation>
    </message>
    <message>
        <source>dddd d MMMM</source>
        <translation>dddd d MMMM</translation>
    </message>
    <message>
        <source>dddd d</source>
        <translation>dddd d</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1&#xa0;Min.</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;Std.&#xa0;%2&#xa0;Min.</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;Std.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Der Kalender wird gelesen…</translation>
    </message>
    <message>
        <source>The calendar cannot be reached.</source>
        <translation>Der Kalender ist nicht erreichbar.</translation>
    </message>
    <message>
        <source>The calendar’s certificate is not trusted.</source>
        <translation>Dem Zertifikat des Kalenders wird nicht vertraut.</translation>
    </message>
    <message>
        <source>The calendar is too busy to answer.</source>
        <translation>Der Kalender ist überlastet.</translation>
    </message>
    <message>
        <source>The calendar answers something unreadable.</source>
        <translation>Die Antwort des Kalenders ist unlesbar.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is missing.</source>
        <translation>Das Kennwort für den Kalender fehlt.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar has expired.</source>
        <translation>Das Kennwort für den Kalender ist abgelaufen.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is wrong.</source>
        <translation>Das Kennwort für den Kalender ist falsch.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s application.</source>
        <translation>Der Kalender kennt die Anwendung dieses Displays nicht.</translation>
    </message>
    <message>
        <source>This panel’s application has been disabled.</source>
        <translation>Die Anwendung dieses Displays wurde deaktiviert.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s certificate.</source>
        <translation>Der Kalender kennt das Zertifikat dieses Displays nicht.</translation>
    </message>
    <message>
        <source>This panel’s clock is wrong.</source>
        <translation>Die Uhr dieses Displays geht falsch.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Niemand hat diesem Display erlaubt, Kalender zu lesen.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>Die Anmeldung dieses Displays wurde widerrufen.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>Der Kalender lehnt die Anmeldung dieses Displays ab.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>Dieses Display darf den Kalender des Raums nicht öffnen.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Für diesen Raum gibt es keinen Kalender.</translation>
    </message>
    <message>
        <source>The clock has not been set yet.</source>
        <translation>Die Uhr ist noch nicht gestellt.</translation>
    </message>
    <message>
        <source>The calendar does not allow it.</source>
        <translation>Der Kalender lässt es nicht zu.</translation>
    </message>
    <message>
        <source>This panel cannot save anything.</source>
        <translation>Dieses Display kann nichts speichern.</translation>
    </message>
    <message>
        <source>Put the client secret or certificate in place and restart the panel.</source>
        <translation>Legen Sie den geheimen Clientschlüssel oder das Zertifikat ab und starten Sie das Display neu.</translation>
    </message>
    <message>
        <source>Create a new client secret in Entra and put it in place.</source>
        <translation>Erstellen Sie in Entra einen neuen geheimen Clientschlüssel und legen Sie ihn ab.</translation>
    </message>
    <message>
        <source>Put the secret’s value in place, not its ID.</source>
        <translation>Legen Sie den Wert des Schlüssels ab, nicht seine ID.</translation>
    </message>
    <message>
        <source>Check client and tenant in panel.toml.</source>
        <translation>Prüfen Sie client und tenant in panel.toml.</translation>
    </message>
    <message>
        <source>Enable the application in Entra.</source>
        <translation>Aktivieren Sie die Anwendung in Entra.</translation>
    </message>
    <message>
        <source>Upload the panel’s certificate to the application in Entra.</source>
        <translation>Laden Sie das Zertifikat des Displays bei der Anwendung in Entra hoch.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>Prüfen Sie, ob das Display seinen Zeitserver erreicht.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Erteilen Sie in Entra die Administratoreinwilligung für Calendars.ReadWrite.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Melden Sie das Display neu an.</translation>
    </message>
    <message>
        <source>The journal of the panel has Entra’s answer.</source>
        <translation>Entras Antwort steht im Protokoll des Displays.</translation>
    </message>
    <message>
        <source>Let the application into this mailbox in Exchange.</source>
        <translation>Geben Sie der Anwendung in Exchange Zugriff auf dieses Postfach.</translation>
    </message>
    <message>
        <source>Check the room’s mailbox in panel.toml.</source>
        <translation>Prüfen Sie das Postfach des Raums in panel.toml.</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Nicht gebucht.</translation>
    </message>
    <message>
        <source>Not extended.</source>
        <translation>Nicht verlängert.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Nicht beendet.</translation>
    </message>
    <message>
        <source>Not given back.</source>
        <translation>Nicht freigegeben.</translation>
    </message>
    <message>
        <source>Somebody was faster: the time is taken.</source>
        <translation>Jemand war schneller: Die Zeit ist vergeben.</translation>
    </message>
    <message>
        <source>The meeting is no longer there.</source>
        <translation>Die Besprechung gibt es nicht mehr.</translation>
    </message>
    <message>
        <source>This panel may not change the room’s calendar.</source>
        <translation>Dieses Display darf den Kalender des Raums nicht ändern.</translation>
    </message>
    <message>
        <source>The calendar is busy: try again in a minute.</source>
        <translation>Der Kalender ist überlastet: bitte in einer Minute noch einmal.</translation>
    </message>
    <message>
        <source>The calendar does not answer: try again.</source>
        <translation>Der Kalender antwortet nicht: bitte noch einmal.</translation>
    </message>
    <message>
        <source>The rest of the time becomes free.</source>
        <translation>Die restliche Zeit wird frei.</translation>
    </message>
    <message>
        <source>The organizer will be told.</source>
        <translation>Der Organisator wird benachrichtigt.</translation>
    </message>
    <message>
        <source>Extend by:</source>
        <translation>Verlängern um:</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Ihr Handy</translation>
    </message>
    <message>
        <source>Book for later</source>
        <translation>Für später buchen</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>WLAN</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Problem melden</translation>
    </message>
    <message>
        <source>Scan to check in, end, extend or book.</source>
        <translation>Scannen, um einzuchecken, zu beenden, zu verlängern oder zu buchen.</translation>
    </message>
    <message>
        <source>Scan to open Outlook with this room filled in.</source>
        <translation>Scannen, um Outlook mit diesem Raum zu öffnen.</translation>
    </message>
    <message>
        <source>Scan to join the network.</source>
        <translation>Scannen, um dem Netzwerk beizutreten.</translation>
    </message>
    <message>
        <source>Scan to write to those who look after this room.</source>
        <translation>Scannen, um den Zuständigen für diesen Raum zu schreiben.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Wird gebucht…</translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>Wird verlängert…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Wird beendet…</translation>
    </message>
    <message>
        <source>Giving the room back…</source>
        <translation>Der Raum wird freigegeben…</translation>
    </message>
</context>
</TS>
