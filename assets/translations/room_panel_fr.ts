<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Check in</source>
        <translation>Confirmer</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Commencer</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolonger</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Libérer</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Autres salles</translation>
    </message>
</context>
<context>
    <name>AdminRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>AdminSheet</name>
    <message>
        <source>Restart the panel?</source>
        <translation>Redémarrer l’écran&#xa0;?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Redémarrer</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Vérification…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Redémarrer</translation>
    </message>
</context>
<context>
    <name>AdminWords</name>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Capteurs</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Agenda read</source>
        <translation>Agenda lu</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Défaut</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Changements à envoyer</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Libérations</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Horloge</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificat</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secret client</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Panel started</source>
        <translation>Écran démarré</translation>
    </message>
    <message>
        <source>Device started</source>
        <translation>Appareil démarré</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processeur</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Page for phones</source>
        <translation>Page pour téléphones</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>réglée par un serveur de temps</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>pas à l’heure</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en ordre</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>ne peut être écrit</translation>
    </message>
    <message>
        <source>on</source>
        <translation>actives</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactives</translation>
    </message>
    <message>
        <source>only rehearsed</source>
        <translation>seulement simulées</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>suspendues</translation>
    </message>
    <message>
        <source>none, the rules are not known</source>
        <translation>aucune, règles inconnues</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>connecté</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>non connecté</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>répond</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>ne répond pas</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>pas interrogé récemment</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marche</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>pile faible</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>en préchauffage</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>muet</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>injoignable</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>bloqué</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>agité</translation>
    </message>
    <message>
        <source>misses people</source>
        <translation>manque des personnes</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>ne peut le dire</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>a expiré</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>expire dans %n jour</numerusform>
            <numerusform>expire dans %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>expire aujourd’hui</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>jamais</translation>
    </message>
</context>
<context>
    <name>AllDay</name>
    <message>
        <source>All day: %1</source>
        <translation>Journée entière&#xa0;: %1</translation>
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
        <translation>Réserver jusqu’à %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Réserver %1</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
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
        <translation>bon air</translation>
    </message>
    <message>
        <source>stale air</source>
        <translation>air vicié</translation>
    </message>
    <message>
        <source>bad air</source>
        <translation>mauvais air</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Use your phone</source>
        <translation>Par téléphone</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Autres codes</translation>
    </message>
    <message>
        <source>Scan to check in, end or book</source>
        <translation>Confirmez, terminez ou réservez</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Book later</source>
        <translation>Réserver plus tard</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Autres salles</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>L’agenda n’est pas connu.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>optional</source>
        <translation>facultatif</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Somebody is inside</source>
        <translation>Quelqu’un est à l’intérieur</translation>
    </message>
    <message>
        <source>Somebody may be inside</source>
        <translation>Il y a peut-être quelqu’un</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n personne à l’intérieur</numerusform>
            <numerusform>%n personnes à l’intérieur</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>Majuscule</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espace</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Check-in opens at %1.</source>
        <translation>La confirmation ouvre à %1.</translation>
    </message>
    <message>
        <source>Check-in is open.</source>
        <translation>La confirmation est ouverte.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Présence confirmée.</translation>
    </message>
    <message>
        <source>No check-in needed.</source>
        <translation>Sans confirmation.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Toute la journée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Note</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to keep the room.</source>
        <translation>Touchez l’écran pour garder la salle.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Touch the screen to keep the room.</source>
        <translation>Y a-t-il encore quelqu’un&#xa0;?
Touchez l’écran pour garder la salle.</translation>
    </message>
    <message>
        <source>Last read at %1.</source>
        <translation>Dernière lecture&#xa0;:&#xa0;%1.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Please touch the screen.</source>
        <translation>Y a-t-il encore quelqu’un&#xa0;?
Touchez l’écran, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to check in.</source>
        <translation>Touchez l’écran pour confirmer.</translation>
    </message>
    <message>
        <source>Nobody checked in at %1: the room was given back.</source>
        <translation>Personne à %1&#xa0;: la salle a été libérée.</translation>
    </message>
    <message>
        <source>Given back at %1:
no check-in, nobody seen since %2.</source>
        <translation>Libérée à %1&#xa0;:
ni confirmation, ni présence depuis %2.</translation>
    </message>
    <message>
        <source>Given back at %1: no check-in, nobody seen.</source>
        <translation>Libérée à %1&#xa0;: ni confirmation, ni présence.</translation>
    </message>
    <message>
        <source>Nobody was here any more:
the room has been free since %1.</source>
        <translation>Plus personne&#xa0;: la salle est libre depuis %1.</translation>
    </message>
    <message>
        <source>Kept: somebody was seen.</source>
        <translation>Salle gardée&#xa0;: quelqu’un a été vu.</translation>
    </message>
    <message>
        <source>Kept: a sensor was not well.</source>
        <translation>Salle gardée&#xa0;: un capteur était défaillant.</translation>
    </message>
    <message>
        <source>A presence sensor does not answer: bookings are kept.</source>
        <translation>Un capteur de présence ne répond pas&#xa0;:
les réservations sont maintenues.</translation>
    </message>
    <message>
        <source>A presence sensor is not working: bookings are kept.</source>
        <translation>Un capteur de présence est en panne&#xa0;:
les réservations sont maintenues.</translation>
    </message>
    <message>
        <source>The next group is here: %2, %1</source>
        <translation>Le groupe suivant est là&#xa0;: %2, %1</translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation>Le groupe suivant est là, pour %1</translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation>Ensuite&#xa0;: %2 à %1</translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation>Réunion suivante à %1</translation>
    </message>
    <message>
        <source>Checked in: the room is yours.</source>
        <translation>Présence confirmée&#xa0;: la salle est à vous.</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Réserver maintenant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Language and display</source>
        <translation>Langue et affichage</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Larger text</source>
        <translation>Texte plus grand</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>Boutons plus bas</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Langue et affichage</translation>
    </message>
    <message>
        <source>For you alone: after a minute without a touch the panel is as it was.</source>
        <translation>Pour vous seul&#xa0;: après une minute sans contact, l’écran redevient comme avant.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type two letters of the name or more.</source>
        <translation>Tapez au moins deux lettres du nom.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>Personne de ce nom.</translation>
    </message>
    <message>
        <source>The directory cannot be searched now.</source>
        <translation>L’annuaire est indisponible pour le moment.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Pour les administrateurs</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Trop de codes erronés. Réessayez dans %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>Code erroné.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Entrez le code.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n chiffre</numerusform>
            <numerusform>%n chiffres</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Effacer</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>End the meeting now</source>
        <translation>Terminer la réunion</translation>
    </message>
    <message>
        <source>Give the room back</source>
        <translation>Libérer la salle</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>RoomAbout</name>
    <message>
        <source>Tap one to see what it has, and to book it.</source>
        <translation>Touchez-en une pour voir son équipement et la réserver.</translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sans marche</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n place ou plus</numerusform>
            <numerusform>%n places ou plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLengths</name>
    <message>
        <source>to %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Book %1, %2</source>
        <translation>Réserver %1, %2</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Check in at its door.</source>
        <translation>Confirmez à sa porte.</translation>
    </message>
    <message>
        <source>Book it from %1:</source>
        <translation>Réserver à partir de %1&#xa0;:</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Réserver maintenant&#xa0;:</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Free until %1</source>
        <translation>Libre jusqu’à %1</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre toute la journée</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Libre à partir de %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Occupée jusqu’à %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Inconnu</translation>
    </message>
    <message>
        <source>Booked until %1</source>
        <translation>Réservée jusqu’à %1</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Réservation impossible.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Quelqu’un a été plus rapide.</translation>
    </message>
    <message>
        <source>This panel may not book it.</source>
        <translation>Cet écran ne peut pas la réserver.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Cette salle n’a pas de calendrier.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Étage %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n place</numerusform>
            <numerusform>%n places</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor</source>
        <translation>Cet étage</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>Ce bâtiment</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Écran</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vidéo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Tableau blanc</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sans marche</translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>%n salle est libre maintenant.</numerusform>
            <numerusform>%n salles sont libres maintenant.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be free now.</source>
        <translation>Aucune salle n’est connue comme libre.</translation>
    </message>
    <message>
        <source>No room is free now.</source>
        <translation>Aucune salle n’est libre.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>Nobody can tell now which rooms are free.</source>
        <translation>Personne ne peut dire quelles salles sont libres.</translation>
    </message>
    <message>
        <source>No room near here has all of that.</source>
        <translation>Aucune salle proche n’a tout cela.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Autres salles</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Not set up yet</source>
        <translation>Pas encore configuré</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>La configuration est erronée</translation>
    </message>
    <message>
        <source>This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.</source>
        <translation>Cet écran ne connaît pas encore sa salle. Indiquez la salle et son calendrier dans le fichier ci-dessous&#xa0;; l’écran démarrera ensuite.</translation>
    </message>
    <message>
        <source>In Exchange, switch auto-release off for this room: it does not see who checks in here.</source>
        <translation>Dans Exchange, désactivez la libération automatique (auto-release) de cette salle : elle ignore les présences confirmées ici.</translation>
    </message>
    <message>
        <source>Device: %1</source>
        <translation>Appareil&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>SignInSheet</name>
    <message>
        <source>That sign-in was declined. Here is a new code.</source>
        <translation>La connexion a été refusée. Voici un nouveau code.</translation>
    </message>
    <message>
        <source>That account cannot open this room’s calendar.</source>
        <translation>Ce compte n’a pas accès au calendrier de la salle.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Salle connectée</translation>
    </message>
    <message>
        <source>Sign this room in</source>
        <translation>Connecter la salle</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>The calendar is being read.</source>
        <translation>Lecture du calendrier en cours.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Demande d’un code…</translation>
    </message>
    <message>
        <source>1. Open on a phone or computer:</source>
        <translation>1. Ouvrez sur téléphone ou ordinateur&#xa0;:</translation>
    </message>
    <message>
        <source>2. Enter this code:</source>
        <translation>2. Entrez ce code&#xa0;:</translation>
    </message>
    <message>
        <source>3. Sign in as the room:</source>
        <translation>3. Connectez-vous avec ce compte&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>Nouveau code dans %n minute.</numerusform>
            <numerusform>Nouveau code dans %n minutes.</numerusform>
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
        <translation>Demain</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Plus tôt</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Plus tard</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Plus court</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Plus long</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Réserver</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>SlotOutcome</name>
    <message>
        <source>Tomorrow</source>
        <translation>Demain</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please check in here from %1 on.</source>
        <translation>Merci de confirmer ici à partir de %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Un autre horaire</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>What for?</source>
        <translation>Pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Qui invite&#xa0;?</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminer</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>What for?</source>
        <translation>Pour quoi&#xa0;?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Qui invite&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>until %1 · %2</source>
        <translation>jusqu’à %1 · %2</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>jusqu’à la fin de la journée</translation>
    </message>
    <message>
        <source>free until %1 · %2</source>
        <translation>libre jusqu’à %1 · %2</translation>
    </message>
    <message>
        <source>or given back at %1</source>
        <translation>sinon libérée à %1</translation>
    </message>
    <message>
        <source>to say that you are here</source>
        <translation>signalez votre présence</translation>
    </message>
    <message>
        <source>until %1 · %2 left</source>
        <translation>jusqu’à %1 · encore %2</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>libérée à %1</translation>
    </message>
    <message>
        <source>for the meeting at %1</source>
        <translation>pour la réunion de %1</translation>
    </message>
    <message>
        <source>by %1, please</source>
        <translation>avant %1, s’il vous plaît</translation>
    </message>
    <message>
        <source>somebody is here:
please check in</source>
        <translation>il y a quelqu’un&#xa0;:
merci de confirmer</translation>
    </message>
    <message>
        <source>somebody was seen:
please check in</source>
        <translation>quelqu’un a été vu&#xa0;:
merci de confirmer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>TakeBack</name>
    <message>
        <source>We’re here: take it back</source>
        <translation>Nous sommes là&#xa0;: reprendre la salle</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>Or book it now:</source>
        <translation>Ou réserver maintenant&#xa0;:</translation>
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
        <translation>%1&#xa0;h&#xa0;%2</translation>
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
        <translation>Demain · %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation>Terminé</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Next:</source>
        <translation>Ensuite&#xa0;:</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Prévu&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Bientôt occupée</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>À&#xa0;confirmer</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Occupée</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incertain</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Réservé</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Réservé sur place</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Lecture du calendrier…</translation>
    </message>
    <message>
        <source>The calendar cannot be reached.</source>
        <translation>Le calendrier est injoignable.</translation>
    </message>
    <message>
        <source>The calendar’s certificate is not trusted.</source>
        <translation>Le certificat du calendrier n’est pas reconnu.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is missing.</source>
        <translation>Mot de passe du calendrier manquant.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar has expired.</source>
        <translation>Mot de passe du calendrier expiré.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is wrong.</source>
        <translation>Mot de passe du calendrier erroné.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s application.</source>
        <translation>Le calendrier ne connaît pas l’application de cet écran.</translation>
    </message>
    <message>
        <source>This panel’s application has been disabled.</source>
        <translation>L’application de cet écran a été désactivée.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s certificate.</source>
        <translation>Le calendrier ne connaît pas le certificat de cet écran.</translation>
    </message>
    <message>
        <source>This panel’s certificate has expired.</source>
        <translation>Le certificat de cet écran a expiré.</translation>
    </message>
    <message>
        <source>This panel’s clock is wrong.</source>
        <translation>L’horloge de cet écran est fausse.</translation>
    </message>
    <message>
        <source>This panel is not signed in yet.</source>
        <translation>Cet écran n’est pas encore connecté.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>La connexion de cet écran a été révoquée.</translation>
    </message>
    <message>
        <source>The room’s account may not sign in.</source>
        <translation>Le compte de la salle ne peut pas se connecter.</translation>
    </message>
    <message>
        <source>A rule of the organization keeps this panel out.</source>
        <translation>Une règle de l’organisation bloque cet écran.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>Le calendrier refuse la connexion de cet écran.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>Cet écran n’a pas accès au calendrier de la salle.</translation>
    </message>
    <message>
        <source>Put the secret’s value in place, not its ID.</source>
        <translation>Installez la valeur du secret, pas son ID.</translation>
    </message>
    <message>
        <source>Upload the panel’s certificate to the application in Entra.</source>
        <translation>Ajoutez le certificat de l’écran à l’application dans Entra.</translation>
    </message>
    <message>
        <source>Upload a new certificate in Entra and put it in place.</source>
        <translation>Ajoutez un nouveau certificat dans Entra, puis installez-le.</translation>
    </message>
    <message>
        <source>Sign the panel in.</source>
        <translation>Connectez l’écran.</translation>
    </message>
    <message>
        <source>Let the room’s account sign in, in Entra.</source>
        <translation>Autorisez dans Entra la connexion du compte de la salle.</translation>
    </message>
    <message>
        <source>Exempt the panel in Entra’s conditional access.</source>
        <translation>Exemptez l’écran de l’accès conditionnel dans Entra.</translation>
    </message>
    <message>
        <source>The journal of the panel has Entra’s answer.</source>
        <translation>Le journal de l’écran contient la réponse d’Entra.</translation>
    </message>
    <message>
        <source>Check the room’s mailbox in panel.toml.</source>
        <translation>Vérifiez l’adresse de la salle dans panel.toml.</translation>
    </message>
    <message>
        <source>This panel may not change the room’s calendar.</source>
        <translation>Cet écran ne peut pas modifier le calendrier de la salle.</translation>
    </message>
    <message>
        <source>The calendar is too busy to answer.</source>
        <translation>Le calendrier est saturé.</translation>
    </message>
    <message>
        <source>The calendar answers something unreadable.</source>
        <translation>La réponse du calendrier est illisible.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Cet écran n’est pas autorisé à lire les calendriers.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Cette salle n’a pas de calendrier.</translation>
    </message>
    <message>
        <source>The clock has not been set yet.</source>
        <translation>L’horloge n’est pas encore à l’heure.</translation>
    </message>
    <message>
        <source>This panel cannot save anything.</source>
        <translation>Cet écran ne peut rien enregistrer.</translation>
    </message>
    <message>
        <source>Put the client secret or certificate in place and restart the panel.</source>
        <translation>Installez le secret client ou le certificat, puis redémarrez l’écran.</translation>
    </message>
    <message>
        <source>Create a new client secret in Entra and put it in place.</source>
        <translation>Créez un secret client dans Entra, puis installez sa valeur.</translation>
    </message>
    <message>
        <source>Check client and tenant in panel.toml.</source>
        <translation>Vérifiez client et tenant dans panel.toml.</translation>
    </message>
    <message>
        <source>Enable the application in Entra.</source>
        <translation>Activez l’application dans Entra.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>Vérifiez que l’écran joint son serveur de temps.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Accordez le consentement administrateur pour Calendars.ReadWrite dans Entra.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Reconnectez l’écran.</translation>
    </message>
    <message>
        <source>Let the application into this mailbox in Exchange.</source>
        <translation>Donnez à l’application l’accès à cette boîte dans Exchange.</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Réservation impossible.</translation>
    </message>
    <message>
        <source>Not extended.</source>
        <translation>Prolongation impossible.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Réunion non terminée.</translation>
    </message>
    <message>
        <source>Not given back.</source>
        <translation>Salle non libérée.</translation>
    </message>
    <message>
        <source>Somebody was faster: the time is taken.</source>
        <translation>Quelqu’un a été plus rapide&#xa0;: le créneau est pris.</translation>
    </message>
    <message>
        <source>The meeting is no longer there.</source>
        <translation>La réunion n’existe plus.</translation>
    </message>
    <message>
        <source>The calendar does not allow it.</source>
        <translation>Le calendrier ne l’autorise pas.</translation>
    </message>
    <message>
        <source>The calendar is busy: try again in a minute.</source>
        <translation>Le calendrier est saturé&#xa0;: réessayez dans une minute.</translation>
    </message>
    <message>
        <source>The calendar does not answer: try again.</source>
        <translation>Le calendrier ne répond pas&#xa0;: réessayez.</translation>
    </message>
    <message>
        <source>The rest of the time becomes free.</source>
        <translation>Le temps restant redevient libre.</translation>
    </message>
    <message>
        <source>The organizer will be told.</source>
        <translation>L’organisateur sera prévenu.</translation>
    </message>
    <message>
        <source>Extend by:</source>
        <translation>Prolonger de&#xa0;:</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Votre téléphone</translation>
    </message>
    <message>
        <source>Book for later</source>
        <translation>Réserver plus tard</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Signaler un problème</translation>
    </message>
    <message>
        <source>Scan to check in, end, extend or book.</source>
        <translation>Scannez pour confirmer, terminer, prolonger ou réserver.</translation>
    </message>
    <message>
        <source>Scan to open Outlook with this room filled in.</source>
        <translation>Scannez pour ouvrir Outlook avec cette salle.</translation>
    </message>
    <message>
        <source>Scan to join the network.</source>
        <translation>Scannez pour rejoindre le réseau.</translation>
    </message>
    <message>
        <source>Scan to write to those who look after this room.</source>
        <translation>Scannez pour écrire aux responsables de la salle.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Réservation…</translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>Prolongation…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Fin de la réunion…</translation>
    </message>
    <message>
        <source>Giving the room back…</source>
        <translation>Libération de la salle…</translation>
    </message>
</context>
</TS>
