<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
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
        <translation>Inizia ora</translation>
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
        <translation>Altre sale</translation>
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
        <translation>Riavviare il pannello?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Riavvia ora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verifica…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verifica ora</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Accedi</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Riavvia</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensori</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Pannello</translation>
    </message>
    <message>
        <source>Agenda read</source>
        <translation>Agenda letta</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Guasto</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Modifiche da inviare</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Rilasci</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Orologio</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificato</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segreto client</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Panel started</source>
        <translation>Pannello avviato</translation>
    </message>
    <message>
        <source>Device started</source>
        <translation>Dispositivo avviato</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processore</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Page for phones</source>
        <translation>Pagina per i telefoni</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>regolato da un server dell’ora</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>non regolato</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>in ordine</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>non si può scrivere</translation>
    </message>
    <message>
        <source>on</source>
        <translation>attivi</translation>
    </message>
    <message>
        <source>off</source>
        <translation>disattivati</translation>
    </message>
    <message>
        <source>only rehearsed</source>
        <translation>solo provati</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>fermati</translation>
    </message>
    <message>
        <source>none, the rules are not known</source>
        <translation>nessuno, regole sconosciute</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connesso</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connesso</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>risponde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>non risponde</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>non interrogato di recente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>running</source>
        <translation>in funzione</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>ferma</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>batteria scarica</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>si riscalda</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muto</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>non raggiungibile</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloccato</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>irrequieto</translation>
    </message>
    <message>
        <source>misses people</source>
        <translation>non vede le persone</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>qualcuno</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nessuno</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>non si sa</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>scaduto</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>scade tra %n giorno</numerusform>
            <numerusform>scade tra %n giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>scade oggi</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 dalle %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>mai</translation>
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
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Book to %1</source>
        <translation>Prenota fino alle %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Prenota %1</translation>
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
        <translation>aria buona</translation>
    </message>
    <message>
        <source>stale air</source>
        <translation>aria viziata</translation>
    </message>
    <message>
        <source>bad air</source>
        <translation>aria cattiva</translation>
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
    <name>DayBar</name>
    <message>
        <source>Book later</source>
        <translation>Prenota dopo</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Altre sale</translation>
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
    <name>Field</name>
    <message>
        <source>%1:</source>
        <translation>%1:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facoltativo</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Book</source>
        <translation>Prenota</translation>
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
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n persona</numerusform>
            <numerusform>%n persone</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n posto</numerusform>
            <numerusform>%n posti</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>Maiuscole</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Spazio</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Check-in opens at %1.</source>
        <translation>Il check-in apre alle %1.</translation>
    </message>
    <message>
        <source>Check-in is open.</source>
        <translation>Il check-in è aperto.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Check-in fatto.</translation>
    </message>
    <message>
        <source>No check-in needed.</source>
        <translation>Check-in non necessario.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Tutto il giorno</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
        <translation>Il prossimo gruppo è qui: %2, %1</translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation>Il prossimo gruppo è qui, per le %1</translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation>Poi: %2 alle %1</translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation>Prossima riunione alle %1</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Language and display</source>
        <translation>Lingua e schermo</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Larger text</source>
        <translation>Testo più grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>Pulsanti in basso</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Lingua e schermo</translation>
    </message>
    <message>
        <source>For you alone: after a minute without a touch the panel is as it was.</source>
        <translation>Solo per voi: dopo un minuto senza tocchi il pannello torna com’era.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type two letters of the name or more.</source>
        <translation>Scrivete almeno due lettere del nome.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Ricerca…</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>Nessuno con questo nome.</translation>
    </message>
    <message>
        <source>The directory cannot be searched now.</source>
        <translation>Ora non si può cercare nella rubrica.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Per gli amministratori</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Troppi PIN errati. Riprovate tra %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN errato.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Inserite il PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n cifra</numerusform>
            <numerusform>%n cifre</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Cancella</translation>
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
    <name>RoomAbout</name>
    <message>
        <source>Tap one to see what it has, and to book it.</source>
        <translation>Toccatene una per vedere che cosa ha e prenotarla.</translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Senza gradini</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n posto o più</numerusform>
            <numerusform>%n posti o più</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLengths</name>
    <message>
        <source>to %1</source>
        <translation>fino alle %1</translation>
    </message>
    <message>
        <source>Book %1, %2</source>
        <translation>Prenota %1, %2</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Check in at its door.</source>
        <translation>Check-in alla sua porta.</translation>
    </message>
    <message>
        <source>Book it from %1:</source>
        <translation>Prenotare dalle %1:</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Prenotare ora:</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Free until %1</source>
        <translation>Libera fino alle %1</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libera tutto il giorno</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Libera dalle %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Occupata fino alle %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Occupata</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Non si sa</translation>
    </message>
    <message>
        <source>Booked until %1</source>
        <translation>Prenotata fino alle %1</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Non prenotata.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Qualcuno è stato più veloce.</translation>
    </message>
    <message>
        <source>This panel may not book it.</source>
        <translation>Questo pannello non può prenotarla.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Questa sala non ha un calendario.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Piano %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n posto</numerusform>
            <numerusform>%n posti</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor</source>
        <translation>Questo piano</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>Questo edificio</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Schermo</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Video</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Audio</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Lavagna</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefono</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Senza gradini</translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>%n sala è libera ora.</numerusform>
            <numerusform>%n sale sono libere ora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be free now.</source>
        <translation>Nessuna sala risulta libera ora.</translation>
    </message>
    <message>
        <source>No room is free now.</source>
        <translation>Nessuna sala è libera ora.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Richiesta…</translation>
    </message>
    <message>
        <source>Nobody can tell now which rooms are free.</source>
        <translation>Ora nessuno sa quali sale sono libere.</translation>
    </message>
    <message>
        <source>No room near here has all of that.</source>
        <translation>Nessuna sala vicina ha tutto questo.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Altre sale</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
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
    <name>SignInSheet</name>
    <message>
        <source>That sign-in was declined. Here is a new code.</source>
        <translation>L’accesso è stato rifiutato. Ecco un nuovo codice.</translation>
    </message>
    <message>
        <source>That account cannot open this room’s calendar.</source>
        <translation>Questo account non può aprire il calendario della sala.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Accesso effettuato</translation>
    </message>
    <message>
        <source>Sign this room in</source>
        <translation>Accesso della sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>The calendar is being read.</source>
        <translation>Lettura del calendario in corso.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Richiesta di un codice…</translation>
    </message>
    <message>
        <source>1. Open on a phone or computer:</source>
        <translation>1. Aprite su telefono o computer:</translation>
    </message>
    <message>
        <source>2. Enter this code:</source>
        <translation>2. Inserite questo codice:</translation>
    </message>
    <message>
        <source>3. Sign in as the room:</source>
        <translation>3. Accedete come la sala:</translation>
    </message>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>Nuovo codice tra %n minuto.</numerusform>
            <numerusform>Nuovo codice tra %n minuti.</numerusform>
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
        <translation>Domani</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Dalle</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Prima</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Dopo</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Più breve</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Più lunga</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Prenota</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>SlotOutcome</name>
    <message>
        <source>Tomorrow</source>
        <translation>Domani</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Prenotata</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please check in here from %1 on.</source>
        <translation>Fate il check-in qui dalle %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Un altro orario</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>What for?</source>
        <translation>Per che cosa?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Chi invita?</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Start</source>
        <translation>Inizio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Termina</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>What for?</source>
        <translation>Per che cosa?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Chi invita?</translation>
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
        <translation>per la riunione delle %1</translation>
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
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
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
        <translation>%1&#xa0;h&#xa0;%2&#xa0;min</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1&#xa0;h</translation>
    </message>
</context>
<context>
    <name>Tomorrow</name>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Domani · %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation>Fatto</translation>
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
        <translation>Il calendario non conosce questa applicazione.</translation>
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
        <source>This panel’s certificate has expired.</source>
        <translation>Il certificato di questo pannello è scaduto.</translation>
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
        <source>This panel is not signed in yet.</source>
        <translation>Questo pannello non ha ancora effettuato l’accesso.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>L’accesso di questo pannello è stato revocato.</translation>
    </message>
    <message>
        <source>The room’s account may not sign in.</source>
        <translation>L’account della sala non può accedere.</translation>
    </message>
    <message>
        <source>A rule of the organization keeps this panel out.</source>
        <translation>Una regola dell’organizzazione blocca questo pannello.</translation>
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
        <source>Upload a new certificate in Entra and put it in place.</source>
        <translation>Caricate un nuovo certificato in Entra e installatelo.</translation>
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
        <source>Sign the panel in.</source>
        <translation>Eseguite l’accesso del pannello.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Eseguite di nuovo l’accesso del pannello.</translation>
    </message>
    <message>
        <source>Let the room’s account sign in, in Entra.</source>
        <translation>Consentite in Entra l’accesso all’account della sala.</translation>
    </message>
    <message>
        <source>Exempt the panel in Entra’s conditional access.</source>
        <translation>Escludete il pannello dall’accesso condizionale in Entra.</translation>
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
