<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>per le %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolunga</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Non serve</translation>
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
        <translation>Tutto il giorno: %1</translation>
    </message>
</context>
<context>
    <name>Choices</name>
    <message>
        <source>to %1</source>
        <translation>fino alle %1</translation>
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
        <translation>Chiudi</translation>
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
        <translation>Con il telefono</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Altri codici</translation>
    </message>
    <message>
        <source>Scan to check in, end or book</source>
        <translation>Scansionate: check-in, fine, prenotazione</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>L’agenda non è nota.</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Somebody is inside</source>
        <translation>C’è qualcuno dentro</translation>
    </message>
    <message>
        <source>Somebody may be inside</source>
        <translation>Forse c’è qualcuno dentro</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persona dentro</numerusform>
            <numerusform>%n persone dentro</numerusform>
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
        <translation>Ultima lettura: %1.</translation>
    </message>
    <message>
        <source>Checked in: the room is yours.</source>
        <translation>Check-in fatto: la sala è vostra.</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Prenotare ora:</translation>
    </message>
    <message>
        <source>Is anybody still here?
Touch the screen to keep the room.</source>
        <translation>C’è ancora qualcuno?
Toccate lo schermo per tenere la sala.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to keep the room.</source>
        <translation>Toccate lo schermo per tenere la sala.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Please touch the screen.</source>
        <translation>C’è ancora qualcuno?
Toccate lo schermo, per favore.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to check in.</source>
        <translation>Toccate lo schermo per fare il check-in.</translation>
    </message>
    <message>
        <source>Nobody checked in at %1: the room was given back.</source>
        <translation>Nessun check-in alle %1: la sala è stata liberata.</translation>
    </message>
    <message>
        <source>Given back at %1:
no check-in, nobody seen since %2.</source>
        <translation>Liberata alle %1:
nessun check-in, nessuno visto dalle %2.</translation>
    </message>
    <message>
        <source>Given back at %1: no check-in, nobody seen.</source>
        <translation>Liberata alle %1: nessun check-in, nessuno visto.</translation>
    </message>
    <message>
        <source>Nobody was here any more:
the room has been free since %1.</source>
        <translation>Non c’era più nessuno:
la sala è libera dalle %1.</translation>
    </message>
    <message>
        <source>Kept: somebody was seen.</source>
        <translation>Tenuta: è stato visto qualcuno.</translation>
    </message>
    <message>
        <source>Kept: a sensor was not well.</source>
        <translation>Tenuta: un sensore era guasto.</translation>
    </message>
    <message>
        <source>A presence sensor does not answer: bookings are kept.</source>
        <translation>Un sensore di presenza non risponde: le prenotazioni restano.</translation>
    </message>
    <message>
        <source>A presence sensor is not working: bookings are kept.</source>
        <translation>Un sensore di presenza è guasto: le prenotazioni restano.</translation>
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
        <translation>Terminare la riunione</translation>
    </message>
    <message>
        <source>Give the room back</source>
        <translation>Liberare la sala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Not set up yet</source>
        <translation>Non ancora configurato</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>La configurazione è sbagliata</translation>
    </message>
    <message>
        <source>This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.</source>
        <translation>Questo pannello non conosce la sua sala. Indicate la sala e il suo calendario nel file qui sotto; il pannello partirà da solo.</translation>
    </message>
    <message>
        <source>In Exchange, switch auto-release off for this room: it does not see who checks in here.</source>
        <translation>In Exchange disattivate il rilascio automatico (auto-release) per questa sala: non vede chi fa il check-in qui.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Dispositivo: %1</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>until %1 · %2</source>
        <translation>fino alle %1 · %2</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>per il resto della giornata</translation>
    </message>
    <message>
        <source>free until %1 · %2</source>
        <translation>libera fino alle %1 · %2</translation>
    </message>
    <message>
        <source>or given back at %1</source>
        <translation>altrimenti liberata alle %1</translation>
    </message>
    <message>
        <source>to say that you are here</source>
        <translation>per dire che ci siete</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>sarà liberata alle %1</translation>
    </message>
    <message>
        <source>until %1 · %2 left</source>
        <translation>fino alle %1 · ancora %2</translation>
    </message>
    <message>
        <source>for the meeting at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by %1, please</source>
        <translation>entro le %1, per favore</translation>
    </message>
    <message>
        <source>somebody is here:
please check in</source>
        <translation>c’è qualcuno:
fate il check-in</translation>
    </message>
    <message>
        <source>somebody was seen:
please check in</source>
        <translation>qualcuno è stato visto:
fate il check-in</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>We’re here: take it back</source>
        <translation>Siamo qui: riprendere la sala</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>Or book it now:</source>
        <translation>O prenotare ora:</translation>
    </message>
</context>
<context>
    <name>Tomorrow</name>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Domani · %1</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Nessuna prenotazione</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Next:</source>
        <translation>Poi:</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Ultimo dato noto:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Libera</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Tra poco occupata</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Occupata</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Riservata</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Prenotata alla porta</translation>
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
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
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
        <translation>Lettura del calendario…</translation>
    </message>
    <message>
        <source>The calendar cannot be reached.</source>
        <translation>Il calendario non è raggiungibile.</translation>
    </message>
    <message>
        <source>The calendar’s certificate is not trusted.</source>
        <translation>Il certificato del calendario non è attendibile.</translation>
    </message>
    <message>
        <source>The calendar is too busy to answer.</source>
        <translation>Il calendario è sovraccarico.</translation>
    </message>
    <message>
        <source>The calendar answers something unreadable.</source>
        <translation>La risposta del calendario è illeggibile.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is missing.</source>
        <translation>Manca la password per il calendario.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar has expired.</source>
        <translation>La password per il calendario è scaduta.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is wrong.</source>
        <translation>La password per il calendario è sbagliata.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s application.</source>
        <translation>Il calendario non conosce l’applicazione di questo pannello.</translation>
    </message>
    <message>
        <source>This panel’s application has been disabled.</source>
        <translation>L’applicazione di questo pannello è stata disattivata.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s certificate.</source>
        <translation>Il calendario non conosce il certificato di questo pannello.</translation>
    </message>
    <message>
        <source>This panel’s clock is wrong.</source>
        <translation>L’orologio di questo pannello è sbagliato.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Nessuno ha autorizzato questo pannello a leggere i calendari.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>L’accesso di questo pannello è stato revocato.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>Il calendario rifiuta l’accesso di questo pannello.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>Questo pannello non può aprire il calendario della sala.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Questa sala non ha un calendario.</translation>
    </message>
    <message>
        <source>The clock has not been set yet.</source>
        <translation>L’orologio non è ancora regolato.</translation>
    </message>
    <message>
        <source>The calendar does not allow it.</source>
        <translation>Il calendario non lo permette.</translation>
    </message>
    <message>
        <source>This panel cannot save anything.</source>
        <translation>Questo pannello non può salvare nulla.</translation>
    </message>
    <message>
        <source>Put the client secret or certificate in place and restart the panel.</source>
        <translation>Installate il segreto client o il certificato e riavviate il pannello.</translation>
    </message>
    <message>
        <source>Create a new client secret in Entra and put it in place.</source>
        <translation>Create un nuovo segreto client in Entra e installatelo.</translation>
    </message>
    <message>
        <source>Put the secret’s value in place, not its ID.</source>
        <translation>Installate il valore del segreto, non il suo ID.</translation>
    </message>
    <message>
        <source>Check client and tenant in panel.toml.</source>
        <translation>Controllate client e tenant in panel.toml.</translation>
    </message>
    <message>
        <source>Enable the application in Entra.</source>
        <translation>Abilitate l’applicazione in Entra.</translation>
    </message>
    <message>
        <source>Upload the panel’s certificate to the application in Entra.</source>
        <translation>Caricate il certificato del pannello nell’applicazione in Entra.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>Controllate che il pannello raggiunga il suo server dell’ora.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Concedete in Entra il consenso dell’amministratore per Calendars.ReadWrite.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Eseguite di nuovo l’accesso del pannello.</translation>
    </message>
    <message>
        <source>The journal of the panel has Entra’s answer.</source>
        <translation>Il registro del pannello contiene la risposta di Entra.</translation>
    </message>
    <message>
        <source>Let the application into this mailbox in Exchange.</source>
        <translation>Date all’applicazione l’accesso a questa cassetta postale in Exchange.</translation>
    </message>
    <message>
        <source>Check the room’s mailbox in panel.toml.</source>
        <translation>Controllate la cassetta postale della sala in panel.toml.</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Non prenotata.</translation>
    </message>
    <message>
        <source>Not extended.</source>
        <translation>Non prolungata.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Non terminata.</translation>
    </message>
    <message>
        <source>Not given back.</source>
        <translation>Non liberata.</translation>
    </message>
    <message>
        <source>Somebody was faster: the time is taken.</source>
        <translation>Qualcuno è stato più veloce: l’orario è preso.</translation>
    </message>
    <message>
        <source>The meeting is no longer there.</source>
        <translation>La riunione non c’è più.</translation>
    </message>
    <message>
        <source>This panel may not change the room’s calendar.</source>
        <translation>Questo pannello non può modificare il calendario della sala.</translation>
    </message>
    <message>
        <source>The calendar is busy: try again in a minute.</source>
        <translation>Il calendario è sovraccarico: riprovate tra un minuto.</translation>
    </message>
    <message>
        <source>The calendar does not answer: try again.</source>
        <translation>Il calendario non risponde: riprovate.</translation>
    </message>
    <message>
        <source>The rest of the time becomes free.</source>
        <translation>Il tempo restante torna libero.</translation>
    </message>
    <message>
        <source>The organizer will be told.</source>
        <translation>L’organizzatore sarà avvisato.</translation>
    </message>
    <message>
        <source>Extend by:</source>
        <translation>Prolungare di:</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Il vostro telefono</translation>
    </message>
    <message>
        <source>Book for later</source>
        <translation>Prenotare per dopo</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Segnalare un problema</translation>
    </message>
    <message>
        <source>Scan to check in, end, extend or book.</source>
        <translation>Scansionate per check-in, fine, prolungamento o prenotazione.</translation>
    </message>
    <message>
        <source>Scan to open Outlook with this room filled in.</source>
        <translation>Scansionate per aprire Outlook con questa sala.</translation>
    </message>
    <message>
        <source>Scan to join the network.</source>
        <translation>Scansionate per entrare nella rete.</translation>
    </message>
    <message>
        <source>Scan to write to those who look after this room.</source>
        <translation>Scansionate per scrivere a chi si occupa di questa sala.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Prenotazione…</translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>Prolungamento…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Chiusura della riunione…</translation>
    </message>
    <message>
        <source>Giving the room back…</source>
        <translation>Liberazione della sala…</translation>
    </message>
</context>
</TS>
