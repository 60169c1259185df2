<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Check in</source>
        <translation>Inchecken</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>voor %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Nu beginnen</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Verlengen</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Niet nodig</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andere ruimtes</translation>
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
        <translation>Scherm opnieuw starten?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Nu opnieuw starten</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Controleren…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Nu controleren</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Aanmelden</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Opnieuw starten</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Calendar</source>
        <translation>Agenda</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensoren</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Netwerk</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Agenda read</source>
        <translation>Agenda gelezen</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Storing</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Te verzenden wijzigingen</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Vrijgaven</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Klok</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Logboek</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificaat</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Clientgeheim</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Panel started</source>
        <translation>Scherm gestart</translation>
    </message>
    <message>
        <source>Device started</source>
        <translation>Apparaat gestart</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processor</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Beeld</translation>
    </message>
    <message>
        <source>Page for phones</source>
        <translation>Pagina voor telefoons</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>gezet door een tijdserver</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>niet gezet</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in orde</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>niet beschrijfbaar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>aan</translation>
    </message>
    <message>
        <source>off</source>
        <translation>uit</translation>
    </message>
    <message>
        <source>only rehearsed</source>
        <translation>alleen geoefend</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>stilgelegd</translation>
    </message>
    <message>
        <source>none, the rules are not known</source>
        <translation>geen, de regels zijn onbekend</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>verbonden</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>niet verbonden</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>antwoordt</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>antwoordt niet</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>niet recent gevraagd</translation>
    </message>
    <message>
        <source>none</source>
        <translation>geen</translation>
    </message>
    <message>
        <source>running</source>
        <translation>draait</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>draait niet</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>batterij bijna leeg</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>warmt op</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>stil</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>niet bereikbaar</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>zit vast</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>onrustig</translation>
    </message>
    <message>
        <source>misses people</source>
        <translation>ziet mensen over het hoofd</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>iemand</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>niemand</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>weet het niet</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>verlopen</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>verloopt over %n dag</numerusform>
            <numerusform>verloopt over %n dagen</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>verloopt vandaag</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 sinds %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nooit</translation>
    </message>
</context>
<context>
    <name>AllDay</name>
    <message>
        <source>All day: %1</source>
        <translation>Hele dag: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>to %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Book to %1</source>
        <translation>Reserveren tot %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>%1 reserveren</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>goede lucht</translation>
    </message>
    <message>
        <source>stale air</source>
        <translation>muffe lucht</translation>
    </message>
    <message>
        <source>bad air</source>
        <translation>slechte lucht</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Use your phone</source>
        <translation>Met uw telefoon</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Andere codes</translation>
    </message>
    <message>
        <source>Scan to check in, end or book</source>
        <translation>Scan: inchecken, beëindigen, reserveren</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Book later</source>
        <translation>Later reserveren</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andere ruimtes</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>De agenda is niet bekend.</translation>
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
        <translation>optioneel</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Book</source>
        <translation>Reserveren</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Somebody is inside</source>
        <translation>Er is iemand binnen</translation>
    </message>
    <message>
        <source>Somebody may be inside</source>
        <translation>Misschien is er iemand binnen</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persoon binnen</numerusform>
            <numerusform>%n personen binnen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persoon</numerusform>
            <numerusform>%n personen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spatie</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Check-in opens at %1.</source>
        <translation>Inchecken kan vanaf %1.</translation>
    </message>
    <message>
        <source>Check-in is open.</source>
        <translation>Inchecken kan nu.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Ingecheckt.</translation>
    </message>
    <message>
        <source>No check-in needed.</source>
        <translation>Inchecken is niet nodig.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Hele dag</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
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
        <translation>Laatst gelezen om %1.</translation>
    </message>
    <message>
        <source>Checked in: the room is yours.</source>
        <translation>Ingecheckt: de ruimte is van u.</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Nu reserveren:</translation>
    </message>
    <message>
        <source>Is anybody still here?
Touch the screen to keep the room.</source>
        <translation>Is er nog iemand?
Raak het scherm aan om de ruimte te houden.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to keep the room.</source>
        <translation>Raak het scherm aan om de ruimte te houden.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Please touch the screen.</source>
        <translation>Is er nog iemand?
Raak a.u.b. het scherm aan.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to check in.</source>
        <translation>Raak het scherm aan om in te checken.</translation>
    </message>
    <message>
        <source>Nobody checked in at %1: the room was given back.</source>
        <translation>Om %1 had niemand ingecheckt: de ruimte is vrijgegeven.</translation>
    </message>
    <message>
        <source>Given back at %1:
no check-in, nobody seen since %2.</source>
        <translation>Vrijgegeven om %1:
niet ingecheckt, niemand gezien sinds %2.</translation>
    </message>
    <message>
        <source>Given back at %1: no check-in, nobody seen.</source>
        <translation>Vrijgegeven om %1: niet ingecheckt, niemand gezien.</translation>
    </message>
    <message>
        <source>Nobody was here any more:
the room has been free since %1.</source>
        <translation>Er was niemand meer:
de ruimte is vrij sinds %1.</translation>
    </message>
    <message>
        <source>Kept: somebody was seen.</source>
        <translation>Behouden: er is iemand gezien.</translation>
    </message>
    <message>
        <source>Kept: a sensor was not well.</source>
        <translation>Behouden: een sensor was defect.</translation>
    </message>
    <message>
        <source>A presence sensor does not answer: bookings are kept.</source>
        <translation>Een aanwezigheidssensor antwoordt niet: reserveringen blijven staan.</translation>
    </message>
    <message>
        <source>A presence sensor is not working: bookings are kept.</source>
        <translation>Een aanwezigheidssensor is defect: reserveringen blijven staan.</translation>
    </message>
    <message>
        <source>The next group is here: %2, %1</source>
        <translation>De volgende groep is er: %2, %1</translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation>De volgende groep is er, voor %1</translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation>Daarna: %2 om %1</translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation>Volgende vergadering om %1</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Language and display</source>
        <translation>Taal en weergave</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Larger text</source>
        <translation>Grotere tekst</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoog contrast</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>Lagere knoppen</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Taal en weergave</translation>
    </message>
    <message>
        <source>For you alone: after a minute without a touch the panel is as it was.</source>
        <translation>Alleen voor u: na een minuut zonder aanraking is het scherm weer als voorheen.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type two letters of the name or more.</source>
        <translation>Typ twee letters van de naam of meer.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Zoeken…</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>Niemand met die naam.</translation>
    </message>
    <message>
        <source>The directory cannot be searched now.</source>
        <translation>De adreslijst kan nu niet worden doorzocht.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Voor beheerders</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Te vaak een verkeerde pincode. Probeer opnieuw over %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Verkeerde pincode.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Voer de pincode in.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cijfer</numerusform>
            <numerusform>%n cijfers</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Wissen</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>End the meeting now</source>
        <translation>Vergadering beëindigen</translation>
    </message>
    <message>
        <source>Give the room back</source>
        <translation>Ruimte vrijgeven</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
</context>
<context>
    <name>RoomAbout</name>
    <message>
        <source>Tap one to see what it has, and to book it.</source>
        <translation>Tik er een aan om te zien wat er is, en om te reserveren.</translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Drempelvrij</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n plaats of meer</numerusform>
            <numerusform>%n plaatsen of meer</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLengths</name>
    <message>
        <source>to %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Book %1, %2</source>
        <translation>%1 reserveren, %2</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Check in at its door.</source>
        <translation>Check in bij de deur daar.</translation>
    </message>
    <message>
        <source>Book it from %1:</source>
        <translation>Reserveren vanaf %1:</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Nu reserveren:</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Free until %1</source>
        <translation>Vrij tot %1</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>De hele dag vrij</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Vrij vanaf %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Bezet tot %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Onbekend</translation>
    </message>
    <message>
        <source>Booked until %1</source>
        <translation>Gereserveerd tot %1</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Niet gereserveerd.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Iemand was sneller.</translation>
    </message>
    <message>
        <source>This panel may not book it.</source>
        <translation>Dit scherm mag haar niet reserveren.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Er is geen agenda voor deze ruimte.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Verdieping %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n plaats</numerusform>
            <numerusform>%n plaatsen</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor</source>
        <translation>Deze verdieping</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>Dit gebouw</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Scherm</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Geluid</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Whiteboard</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefoon</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Drempelvrij</translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>%n ruimte is nu vrij.</numerusform>
            <numerusform>%n ruimtes zijn nu vrij.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be free now.</source>
        <translation>Er is nu geen vrije ruimte bekend.</translation>
    </message>
    <message>
        <source>No room is free now.</source>
        <translation>Er is nu geen ruimte vrij.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wordt gevraagd…</translation>
    </message>
    <message>
        <source>Nobody can tell now which rooms are free.</source>
        <translation>Niemand weet nu welke ruimtes vrij zijn.</translation>
    </message>
    <message>
        <source>No room near here has all of that.</source>
        <translation>Geen ruimte in de buurt heeft dat allemaal.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Andere ruimtes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Not set up yet</source>
        <translation>Nog niet ingesteld</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>De configuratie is onjuist</translation>
    </message>
    <message>
        <source>This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.</source>
        <translation>Dit scherm kent zijn ruimte nog niet. Noem de ruimte en haar agenda in het bestand hieronder; het scherm start vanzelf.</translation>
    </message>
    <message>
        <source>In Exchange, switch auto-release off for this room: it does not see who checks in here.</source>
        <translation>Schakel in Exchange het automatisch vrijgeven (auto-release) voor deze ruimte uit: het ziet niet wie hier incheckt.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Apparaat: %1</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>That sign-in was declined. Here is a new code.</source>
        <translation>Die aanmelding is geweigerd. Hier is een nieuwe code.</translation>
    </message>
    <message>
        <source>That account cannot open this room’s calendar.</source>
        <translation>Dat account mag de agenda van deze ruimte niet openen.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Aangemeld</translation>
    </message>
    <message>
        <source>Sign this room in</source>
        <translation>Ruimte aanmelden</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Sluiten</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>The calendar is being read.</source>
        <translation>De agenda wordt gelezen.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Code wordt aangevraagd…</translation>
    </message>
    <message>
        <source>1. Open on a phone or computer:</source>
        <translation>1. Open op een telefoon of computer:</translation>
    </message>
    <message>
        <source>2. Enter this code:</source>
        <translation>2. Voer deze code in:</translation>
    </message>
    <message>
        <source>3. Sign in as the room:</source>
        <translation>3. Meld u aan als de ruimte:</translation>
    </message>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>Over %n minuut volgt een nieuwe code.</numerusform>
            <numerusform>Over %n minuten volgt een nieuwe code.</numerusform>
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
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Van</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Vroeger</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Later</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Tot</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Korter</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Langer</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reserveren</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
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
        <translation>Vandaag</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please check in here from %1 on.</source>
        <translation>Check hier a.u.b. in vanaf %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Terug</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Klaar</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Andere tijd</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Wie nodigt uit?</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Start</source>
        <translation>Begin</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Beëindigen</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>What for?</source>
        <translation>Waarvoor?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Wie nodigt uit?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>until %1 · %2</source>
        <translation>tot %1 · %2</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>de rest van de dag</translation>
    </message>
    <message>
        <source>free until %1 · %2</source>
        <translation>vrij tot %1 · %2</translation>
    </message>
    <message>
        <source>or given back at %1</source>
        <translation>anders vrijgegeven om %1</translation>
    </message>
    <message>
        <source>to say that you are here</source>
        <translation>laat weten dat u er bent</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>wordt om %1 vrijgegeven</translation>
    </message>
    <message>
        <source>until %1 · %2 left</source>
        <translation>tot %1 · nog %2</translation>
    </message>
    <message>
        <source>for the meeting at %1</source>
        <translation>voor de vergadering van %1</translation>
    </message>
    <message>
        <source>by %1, please</source>
        <translation>vóór %1, a.u.b.</translation>
    </message>
    <message>
        <source>somebody is here:
please check in</source>
        <translation>er is iemand:
check a.u.b. in</translation>
    </message>
    <message>
        <source>somebody was seen:
please check in</source>
        <translation>er is iemand gezien:
check a.u.b. in</translation>
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
        <translation>Wij zijn hier: terugnemen</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>tot %1</translation>
    </message>
    <message>
        <source>Or book it now:</source>
        <translation>Of nu reserveren:</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>dddd d</source>
        <translation>dddd d</translation>
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
        <translation>%1&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1&#xa0;u&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;u</translation>
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
        <translation>Klaar</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Next:</source>
        <translation>Daarna:</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Laatst bekend:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Vrij</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Zo bezet</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Inchecken</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Bezet</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Onzeker</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Gereserveerd</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Gereserveerd bij de deur</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>De agenda wordt gelezen…</translation>
    </message>
    <message>
        <source>The calendar cannot be reached.</source>
        <translation>De agenda is niet bereikbaar.</translation>
    </message>
    <message>
        <source>The calendar’s certificate is not trusted.</source>
        <translation>Het certificaat van de agenda wordt niet vertrouwd.</translation>
    </message>
    <message>
        <source>The calendar is too busy to answer.</source>
        <translation>De agenda is overbelast.</translation>
    </message>
    <message>
        <source>The calendar answers something unreadable.</source>
        <translation>Het antwoord van de agenda is onleesbaar.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is missing.</source>
        <translation>Het wachtwoord voor de agenda ontbreekt.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar has expired.</source>
        <translation>Het wachtwoord voor de agenda is verlopen.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is wrong.</source>
        <translation>Het wachtwoord voor de agenda is onjuist.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s application.</source>
        <translation>De agenda kent de toepassing van dit scherm niet.</translation>
    </message>
    <message>
        <source>This panel’s application has been disabled.</source>
        <translation>De toepassing van dit scherm is uitgeschakeld.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s certificate.</source>
        <translation>De agenda kent het certificaat van dit scherm niet.</translation>
    </message>
    <message>
        <source>This panel’s certificate has expired.</source>
        <translation>Het certificaat van dit scherm is verlopen.</translation>
    </message>
    <message>
        <source>This panel’s clock is wrong.</source>
        <translation>De klok van dit scherm loopt niet goed.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Niemand heeft dit scherm toegestaan agenda’s te lezen.</translation>
    </message>
    <message>
        <source>This panel is not signed in yet.</source>
        <translation>Dit scherm is nog niet aangemeld.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>De aanmelding van dit scherm is ingetrokken.</translation>
    </message>
    <message>
        <source>The room’s account may not sign in.</source>
        <translation>Het account van de ruimte mag zich niet aanmelden.</translation>
    </message>
    <message>
        <source>A rule of the organization keeps this panel out.</source>
        <translation>Een regel van de organisatie sluit dit scherm buiten.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>De agenda weigert de aanmelding van dit scherm.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>Dit scherm mag de agenda van de ruimte niet openen.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Er is geen agenda voor deze ruimte.</translation>
    </message>
    <message>
        <source>The clock has not been set yet.</source>
        <translation>De klok is nog niet gelijkgezet.</translation>
    </message>
    <message>
        <source>The calendar does not allow it.</source>
        <translation>De agenda staat het niet toe.</translation>
    </message>
    <message>
        <source>This panel cannot save anything.</source>
        <translation>Dit scherm kan niets opslaan.</translation>
    </message>
    <message>
        <source>Put the client secret or certificate in place and restart the panel.</source>
        <translation>Plaats het clientgeheim of certificaat en herstart het scherm.</translation>
    </message>
    <message>
        <source>Create a new client secret in Entra and put it in place.</source>
        <translation>Maak in Entra een nieuw clientgeheim en plaats het.</translation>
    </message>
    <message>
        <source>Put the secret’s value in place, not its ID.</source>
        <translation>Plaats de waarde van het geheim, niet de id.</translation>
    </message>
    <message>
        <source>Check client and tenant in panel.toml.</source>
        <translation>Controleer client en tenant in panel.toml.</translation>
    </message>
    <message>
        <source>Enable the application in Entra.</source>
        <translation>Schakel de toepassing in Entra in.</translation>
    </message>
    <message>
        <source>Upload the panel’s certificate to the application in Entra.</source>
        <translation>Upload het certificaat van het scherm bij de toepassing in Entra.</translation>
    </message>
    <message>
        <source>Upload a new certificate in Entra and put it in place.</source>
        <translation>Upload een nieuw certificaat in Entra en plaats het.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>Controleer of het scherm zijn tijdserver bereikt.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Verleen in Entra beheerderstoestemming voor Calendars.ReadWrite.</translation>
    </message>
    <message>
        <source>Sign the panel in.</source>
        <translation>Meld het scherm aan.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Meld het scherm opnieuw aan.</translation>
    </message>
    <message>
        <source>Let the room’s account sign in, in Entra.</source>
        <translation>Sta het account van de ruimte in Entra toe zich aan te melden.</translation>
    </message>
    <message>
        <source>Exempt the panel in Entra’s conditional access.</source>
        <translation>Sluit het scherm in Entra uit van voorwaardelijke toegang.</translation>
    </message>
    <message>
        <source>The journal of the panel has Entra’s answer.</source>
        <translation>Het logboek van het scherm bevat het antwoord van Entra.</translation>
    </message>
    <message>
        <source>Let the application into this mailbox in Exchange.</source>
        <translation>Geef de toepassing in Exchange toegang tot dit postvak.</translation>
    </message>
    <message>
        <source>Check the room’s mailbox in panel.toml.</source>
        <translation>Controleer het postvak van de ruimte in panel.toml.</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Niet gereserveerd.</translation>
    </message>
    <message>
        <source>Not extended.</source>
        <translation>Niet verlengd.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Niet beëindigd.</translation>
    </message>
    <message>
        <source>Not given back.</source>
        <translation>Niet vrijgegeven.</translation>
    </message>
    <message>
        <source>Somebody was faster: the time is taken.</source>
        <translation>Iemand was sneller: de tijd is bezet.</translation>
    </message>
    <message>
        <source>The meeting is no longer there.</source>
        <translation>De vergadering bestaat niet meer.</translation>
    </message>
    <message>
        <source>This panel may not change the room’s calendar.</source>
        <translation>Dit scherm mag de agenda van de ruimte niet wijzigen.</translation>
    </message>
    <message>
        <source>The calendar is busy: try again in a minute.</source>
        <translation>De agenda is overbelast: probeer het over een minuut opnieuw.</translation>
    </message>
    <message>
        <source>The calendar does not answer: try again.</source>
        <translation>De agenda antwoordt niet: probeer het opnieuw.</translation>
    </message>
    <message>
        <source>The rest of the time becomes free.</source>
        <translation>De rest van de tijd komt vrij.</translation>
    </message>
    <message>
        <source>The organizer will be told.</source>
        <translation>De organisator krijgt bericht.</translation>
    </message>
    <message>
        <source>Extend by:</source>
        <translation>Verlengen met:</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Uw telefoon</translation>
    </message>
    <message>
        <source>Book for later</source>
        <translation>Later reserveren</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wifi</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Een probleem melden</translation>
    </message>
    <message>
        <source>Scan to check in, end, extend or book.</source>
        <translation>Scan om in te checken, te beëindigen, te verlengen of te reserveren.</translation>
    </message>
    <message>
        <source>Scan to open Outlook with this room filled in.</source>
        <translation>Scan om Outlook met deze ruimte te openen.</translation>
    </message>
    <message>
        <source>Scan to join the network.</source>
        <translation>Scan om verbinding te maken met het netwerk.</translation>
    </message>
    <message>
        <source>Scan to write to those who look after this room.</source>
        <translation>Scan om te schrijven naar wie deze ruimte beheert.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Reserveren…</translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>Verlengen…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Beëindigen…</translation>
    </message>
    <message>
        <source>Giving the room back…</source>
        <translation>De ruimte wordt vrijgegeven…</translation>
    </message>
</context>
</TS>
