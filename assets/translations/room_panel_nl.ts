<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="nl" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>Sluiten</translation>
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
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>De agenda is niet bekend.</translation>
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
        <translation type="unfinished"></translation>
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
    <name>Tomorrow</name>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Morgen · %1</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Geen reserveringen</translation>
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
        <source>This panel’s clock is wrong.</source>
        <translation>De klok van dit scherm loopt niet goed.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Niemand heeft dit scherm toegestaan agenda’s te lezen.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>De aanmelding van dit scherm is ingetrokken.</translation>
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
        <source>Check that the panel reaches its time server.</source>
        <translation>Controleer of het scherm zijn tijdserver bereikt.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Verleen in Entra beheerderstoestemming voor Calendars.ReadWrite.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Meld het scherm opnieuw aan.</translation>
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
