<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
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
        <translation>Jetzt beginnen</translation>
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
        <translation>Andere Räume</translation>
    </message>
</context>
<context>
    <name>AdminRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>AdminSheet</name>
    <message>
        <source>Restart the panel?</source>
        <translation>Display neu starten?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Jetzt neu starten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Wird geprüft…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Jetzt prüfen</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Anmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Neu starten</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Calendar</source>
        <translation>Kalender</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netzwerk</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Display</translation>
    </message>
    <message>
        <source>Agenda read</source>
        <translation>Termine gelesen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Störung</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Zu sendende Änderungen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Freigaben</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Zertifikat</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientschlüssel</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Panel started</source>
        <translation>Display gestartet</translation>
    </message>
    <message>
        <source>Device started</source>
        <translation>Gerät gestartet</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Page for phones</source>
        <translation>Seite für Handys</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>von einem Zeitserver gestellt</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>nicht gestellt</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in Ordnung</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>nicht beschreibbar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>only rehearsed</source>
        <translation>nur geprobt</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>none, the rules are not known</source>
        <translation>keine, die Regeln sind unbekannt</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbunden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>nicht verbunden</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwortet</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwortet nicht</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>länger nicht gefragt</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>running</source>
        <translation>läuft</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>läuft nicht</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>Batterie schwach</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>wärmt auf</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stumm</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>nicht erreichbar</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>hängt fest</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>unruhig</translation>
    </message>
    <message>
        <source>misses people</source>
        <translation>übersieht Personen</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>weiß es nicht</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>abgelaufen</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>läuft in %n Tag ab</numerusform>
            <numerusform>läuft in %n Tagen ab</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>läuft heute ab</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nie</translation>
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
        <translation>Bis %1 buchen</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 buchen</translation>
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
        <translation>%1&#xa0;°F</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 ppm</source>
        <translation>%1&#xa0;ppm</translation>
    </message>
    <message>
        <source>good air</source>
        <translation>gute Luft</translation>
    </message>
    <message>
        <source>stale air</source>
        <translation>verbrauchte Luft</translation>
    </message>
    <message>
        <source>bad air</source>
        <translation>schlechte Luft</translation>
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
    <name>DayBar</name>
    <message>
        <source>Book later</source>
        <translation>Später buchen</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andere Räume</translation>
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
    <name>Field</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>freiwillig</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n Person</numerusform>
            <numerusform>%n Personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>Umschalten</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Leerzeichen</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Check-in opens at %1.</source>
        <translation>Einchecken ab %1.</translation>
    </message>
    <message>
        <source>Check-in is open.</source>
        <translation>Einchecken ist möglich.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Eingecheckt.</translation>
    </message>
    <message>
        <source>No check-in needed.</source>
        <translation>Kein Einchecken nötig.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Ganztägig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
        <translation>Die Nächsten sind da: %2, %1</translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation>Die Nächsten sind da, für %1</translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation>Danach: %2 um %1</translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation>Nächste Besprechung um %1</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Language and display</source>
        <translation>Sprache und Anzeige</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Larger text</source>
        <translation>Größere Schrift</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>Tasten unten</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Sprache und Anzeige</translation>
    </message>
    <message>
        <source>For you alone: after a minute without a touch the panel is as it was.</source>
        <translation>Nur für Sie: Nach einer Minute ohne Berührung ist das Display wie zuvor.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type two letters of the name or more.</source>
        <translation>Geben Sie mindestens zwei Buchstaben des Namens ein.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Wird gesucht…</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>Niemand heißt so.</translation>
    </message>
    <message>
        <source>The directory cannot be searched now.</source>
        <translation>Das Verzeichnis kann gerade nicht durchsucht werden.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Für Administratoren</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Zu viele falsche PINs. Wieder möglich in %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Falsche PIN.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Geben Sie die PIN ein.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n Ziffer</numerusform>
            <numerusform>%n Ziffern</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
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
    <name>RoomAbout</name>
    <message>
        <source>Tap one to see what it has, and to book it.</source>
        <translation>Tippen Sie auf einen Raum, um seine Ausstattung zu sehen und ihn zu buchen.</translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Stufenlos</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>ab %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n Platz oder mehr</numerusform>
            <numerusform>%n Plätze oder mehr</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLengths</name>
    <message>
        <source>to %1</source>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>Book %1, %2</source>
        <translation>%1 buchen, %2</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Check in at its door.</source>
        <translation>An seiner Tür einchecken.</translation>
    </message>
    <message>
        <source>Book it from %1:</source>
        <translation>Buchen ab %1:</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Jetzt buchen:</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Free until %1</source>
        <translation>Frei bis %1</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Den ganzen Tag frei</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Frei ab %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Belegt bis %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Unbekannt</translation>
    </message>
    <message>
        <source>Booked until %1</source>
        <translation>Gebucht bis %1</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Nicht gebucht.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Jemand war schneller.</translation>
    </message>
    <message>
        <source>This panel may not book it.</source>
        <translation>Dieses Display darf ihn nicht buchen.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Für diesen Raum gibt es keinen Kalender.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Etage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n Platz</numerusform>
            <numerusform>%n Plätze</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor</source>
        <translation>Diese Etage</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>Dieses Gebäude</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefon</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Stufenlos</translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>%n Raum ist jetzt frei.</numerusform>
            <numerusform>%n Räume sind jetzt frei.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be free now.</source>
        <translation>Es ist kein freier Raum bekannt.</translation>
    </message>
    <message>
        <source>No room is free now.</source>
        <translation>Jetzt ist kein Raum frei.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt…</translation>
    </message>
    <message>
        <source>Nobody can tell now which rooms are free.</source>
        <translation>Welche Räume frei sind, weiß gerade niemand.</translation>
    </message>
    <message>
        <source>No room near here has all of that.</source>
        <translation>Kein Raum in der Nähe hat all das.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andere Räume</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
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
    <name>SignInSheet</name>
    <message>
        <source>That sign-in was declined. Here is a new code.</source>
        <translation>Diese Anmeldung wurde abgelehnt. Hier ist ein neuer Code.</translation>
    </message>
    <message>
        <source>That account cannot open this room’s calendar.</source>
        <translation>Dieses Konto hat keinen Zugriff auf den Kalender des Raums.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Angemeldet</translation>
    </message>
    <message>
        <source>Sign this room in</source>
        <translation>Raum anmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>The calendar is being read.</source>
        <translation>Der Kalender wird gelesen.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Code wird angefordert…</translation>
    </message>
    <message>
        <source>1. Open on a phone or computer:</source>
        <translation>1. Auf Handy oder Computer öffnen:</translation>
    </message>
    <message>
        <source>2. Enter this code:</source>
        <translation>2. Diesen Code eingeben:</translation>
    </message>
    <message>
        <source>3. Sign in as the room:</source>
        <translation>3. Als der Raum anmelden:</translation>
    </message>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>Ein neuer Code folgt in %n Minute.</numerusform>
            <numerusform>Ein neuer Code folgt in %n Minuten.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SlotForm</name>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Bis</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Kürzer</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Länger</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Buchen</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
</context>
<context>
    <name>SlotOutcome</name>
    <message>
        <source>Tomorrow</source>
        <translation>Morgen</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gebucht</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please check in here from %1 on.</source>
        <translation>Bitte checken Sie ab %1 hier ein.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere Zeit</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Wer lädt ein?</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Start</source>
        <translation>Beginn</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beenden</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>What for?</source>
        <translation>Wofür?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Wer lädt ein?</translation>
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
        <translation>für die Besprechung um %1</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
    <name>Times</name>
    <message>
        <source>dddd d</source>
        <translation>dddd, d.</translation>
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
</context>
<context>
    <name>Tomorrow</name>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Morgen · %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation>Fertig</translation>
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
        <translation>Der Kalender kennt diese Anwendung nicht.</translation>
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
        <source>This panel’s certificate has expired.</source>
        <translation>Das Zertifikat dieses Displays ist abgelaufen.</translation>
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
        <source>This panel is not signed in yet.</source>
        <translation>Dieses Display ist noch nicht angemeldet.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>Die Anmeldung dieses Displays wurde widerrufen.</translation>
    </message>
    <message>
        <source>The room’s account may not sign in.</source>
        <translation>Das Konto des Raums darf sich nicht anmelden.</translation>
    </message>
    <message>
        <source>A rule of the organization keeps this panel out.</source>
        <translation>Eine Regel der Organisation sperrt dieses Display aus.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>Der Kalender lehnt die Anmeldung dieses Displays ab.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>Kein Zugriff auf den Kalender des Raums.</translation>
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
        <source>Upload a new certificate in Entra and put it in place.</source>
        <translation>Laden Sie in Entra ein neues Zertifikat hoch und legen Sie es ab.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>Prüfen Sie, ob das Display seinen Zeitserver erreicht.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Stimmen Sie in Entra als Administrator Calendars.ReadWrite zu.</translation>
    </message>
    <message>
        <source>Sign the panel in.</source>
        <translation>Melden Sie das Display an.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Melden Sie das Display neu an.</translation>
    </message>
    <message>
        <source>Let the room’s account sign in, in Entra.</source>
        <translation>Erlauben Sie dem Konto des Raums in Entra die Anmeldung.</translation>
    </message>
    <message>
        <source>Exempt the panel in Entra’s conditional access.</source>
        <translation>Nehmen Sie das Display in Entra vom bedingten Zugriff aus.</translation>
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
