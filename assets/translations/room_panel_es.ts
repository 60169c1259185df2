<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>Check in</source>
        <translation>Confirmar</translation>
    </message>
    <message>
        <source>for %1</source>
        <translation>para las %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Empezar ya</translation>
    </message>
    <message>
        <source>Extend</source>
        <translation>Prolongar</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>No hace falta</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Otras salas</translation>
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
        <translation>¿Reiniciar la pantalla?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar ahora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Iniciar sesión</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Restart</source>
        <translation>Reiniciar</translation>
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
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Agenda read</source>
        <translation>Agenda leída</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Fallo</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Cambios por enviar</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Liberaciones</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diario</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Secreto de cliente</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Panel started</source>
        <translation>Pantalla iniciada</translation>
    </message>
    <message>
        <source>Device started</source>
        <translation>Equipo iniciado</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Procesador</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Page for phones</source>
        <translation>Página para teléfonos</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>ajustado por un servidor de hora</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>sin ajustar</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>en orden</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>no se puede escribir</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inactivas</translation>
    </message>
    <message>
        <source>only rehearsed</source>
        <translation>solo ensayadas</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>detenidas</translation>
    </message>
    <message>
        <source>none, the rules are not known</source>
        <translation>ninguna, no se conocen las reglas</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>no conectado</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>no responde</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>sin preguntar últimamente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>pila baja</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>calentando</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>callado</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inaccesible</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>atascado</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>inquieto</translation>
    </message>
    <message>
        <source>misses people</source>
        <translation>no ve a personas</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>nadie</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>no lo sabe</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>ha caducado</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>caduca en %n día</numerusform>
            <numerusform>caduca en %n días</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>caduca hoy</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>AllDay</name>
    <message>
        <source>All day: %1</source>
        <translation>Todo el día: %1</translation>
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
        <translation>Reservar hasta las %1</translation>
    </message>
    <message>
        <source>Book %1</source>
        <translation>Reservar %1</translation>
    </message>
</context>
<context>
    <name>CodeSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>aire bueno</translation>
    </message>
    <message>
        <source>stale air</source>
        <translation>aire viciado</translation>
    </message>
    <message>
        <source>bad air</source>
        <translation>aire malo</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Use your phone</source>
        <translation>Con su teléfono</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Otros códigos</translation>
    </message>
    <message>
        <source>Scan to check in, end or book</source>
        <translation>Escanee: confirmar, terminar, reservar</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Book later</source>
        <translation>Reservar luego</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Otras salas</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>No se conoce la agenda.</translation>
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
        <translation>opcional</translation>
    </message>
</context>
<context>
    <name>Ghost</name>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message>
        <source>Somebody is inside</source>
        <translation>Hay alguien dentro</translation>
    </message>
    <message>
        <source>Somebody may be inside</source>
        <translation>Puede haber alguien dentro</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n persona dentro</numerusform>
            <numerusform>%n personas dentro</numerusform>
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
            <numerusform>%n personas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>Mayúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Check-in opens at %1.</source>
        <translation>Se puede confirmar desde las %1.</translation>
    </message>
    <message>
        <source>Check-in is open.</source>
        <translation>Ya se puede confirmar.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Confirmada.</translation>
    </message>
    <message>
        <source>No check-in needed.</source>
        <translation>No hace falta confirmar.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Todo el día</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
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
        <translation>Última lectura: %1.</translation>
    </message>
    <message>
        <source>Checked in: the room is yours.</source>
        <translation>Confirmado: la sala es suya.</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Reservar ahora:</translation>
    </message>
    <message>
        <source>Is anybody still here?
Touch the screen to keep the room.</source>
        <translation>¿Queda alguien?
Toque la pantalla para conservar la sala.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to keep the room.</source>
        <translation>Toque la pantalla para conservar la sala.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Please touch the screen.</source>
        <translation>¿Queda alguien?
Toque la pantalla, por favor.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to check in.</source>
        <translation>Toque la pantalla para confirmar.</translation>
    </message>
    <message>
        <source>Nobody checked in at %1: the room was given back.</source>
        <translation>Nadie confirmó a las %1: la sala se liberó.</translation>
    </message>
    <message>
        <source>Given back at %1:
no check-in, nobody seen since %2.</source>
        <translation>Liberada a las %1:
sin confirmar y sin nadie desde %2.</translation>
    </message>
    <message>
        <source>Given back at %1: no check-in, nobody seen.</source>
        <translation>Liberada a las %1: sin confirmar y sin nadie a la vista.</translation>
    </message>
    <message>
        <source>Nobody was here any more:
the room has been free since %1.</source>
        <translation>Ya no había nadie:
la sala está libre desde las %1.</translation>
    </message>
    <message>
        <source>Kept: somebody was seen.</source>
        <translation>Se conserva: se ha visto a alguien.</translation>
    </message>
    <message>
        <source>Kept: a sensor was not well.</source>
        <translation>Se conserva: un sensor fallaba.</translation>
    </message>
    <message>
        <source>A presence sensor does not answer: bookings are kept.</source>
        <translation>Un sensor de presencia no responde: las reservas se mantienen.</translation>
    </message>
    <message>
        <source>A presence sensor is not working: bookings are kept.</source>
        <translation>Un sensor de presencia falla: las reservas se mantienen.</translation>
    </message>
    <message>
        <source>The next group is here: %2, %1</source>
        <translation>El grupo siguiente ya está: %2, %1</translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation>El grupo siguiente ya está, para las %1</translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation>Después: %2 a las %1</translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation>Próxima reunión a las %1</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Language and display</source>
        <translation>Idioma y pantalla</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>Botones más bajos</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Idioma y pantalla</translation>
    </message>
    <message>
        <source>For you alone: after a minute without a touch the panel is as it was.</source>
        <translation>Solo para usted: tras un minuto sin tocar, la pantalla vuelve a ser la de antes.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type two letters of the name or more.</source>
        <translation>Escriba dos letras del nombre o más.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>Nadie con ese nombre.</translation>
    </message>
    <message>
        <source>The directory cannot be searched now.</source>
        <translation>Ahora no se puede buscar en el directorio.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Demasiados PIN erróneos. Pruebe en %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN erróneo.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Introduzca el PIN.</translation>
    </message>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n dígito</numerusform>
            <numerusform>%n dígitos</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Borrar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>End the meeting now</source>
        <translation>Terminar la reunión</translation>
    </message>
    <message>
        <source>Give the room back</source>
        <translation>Liberar la sala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>RoomAbout</name>
    <message>
        <source>Tap one to see what it has, and to book it.</source>
        <translation>Toque una para ver qué tiene y reservarla.</translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sin escalones</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n plaza o más</numerusform>
            <numerusform>%n plazas o más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLengths</name>
    <message>
        <source>to %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>Book %1, %2</source>
        <translation>Reservar %1, %2</translation>
    </message>
</context>
<context>
    <name>RoomPane</name>
    <message>
        <source>Check in at its door.</source>
        <translation>Confirme en su puerta.</translation>
    </message>
    <message>
        <source>Book it from %1:</source>
        <translation>Reservar desde las %1:</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Reservar ahora:</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Free until %1</source>
        <translation>Libre hasta las %1</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Libre todo el día</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Libre desde las %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Ocupada hasta las %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Booked until %1</source>
        <translation>Reservada hasta las %1</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>No se ha reservado.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Alguien ha sido más rápido.</translation>
    </message>
    <message>
        <source>This panel may not book it.</source>
        <translation>Esta pantalla no puede reservarla.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Esta sala no tiene calendario.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Planta %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n plaza</numerusform>
            <numerusform>%n plazas</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor</source>
        <translation>Esta planta</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>Este edificio</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Pantalla</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Pizarra</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Teléfono</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sin escalones</translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>%n sala está libre ahora.</numerusform>
            <numerusform>%n salas están libres ahora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be free now.</source>
        <translation>No se sabe de ninguna sala libre.</translation>
    </message>
    <message>
        <source>No room is free now.</source>
        <translation>Ahora no hay salas libres.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>Nobody can tell now which rooms are free.</source>
        <translation>Ahora nadie sabe qué salas están libres.</translation>
    </message>
    <message>
        <source>No room near here has all of that.</source>
        <translation>Ninguna sala cercana tiene todo eso.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Otras salas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Not set up yet</source>
        <translation>Sin configurar</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>La configuración es errónea</translation>
    </message>
    <message>
        <source>This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.</source>
        <translation>Esta pantalla no conoce todavía su sala. Indique la sala y su calendario en el archivo de abajo; la pantalla se iniciará sola.</translation>
    </message>
    <message>
        <source>In Exchange, switch auto-release off for this room: it does not see who checks in here.</source>
        <translation>En Exchange, desactive la liberación automática (auto-release) de esta sala: no ve quién confirma aquí.</translation>
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
        <translation>Se rechazó el inicio de sesión. Aquí tiene un código nuevo.</translation>
    </message>
    <message>
        <source>That account cannot open this room’s calendar.</source>
        <translation>Esa cuenta no puede abrir el calendario de la sala.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sesión iniciada</translation>
    </message>
    <message>
        <source>Sign this room in</source>
        <translation>Iniciar sesión de la sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>The calendar is being read.</source>
        <translation>Se está leyendo el calendario.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Solicitando un código…</translation>
    </message>
    <message>
        <source>1. Open on a phone or computer:</source>
        <translation>1. Abra en un teléfono u ordenador:</translation>
    </message>
    <message>
        <source>2. Enter this code:</source>
        <translation>2. Introduzca este código:</translation>
    </message>
    <message>
        <source>3. Sign in as the room:</source>
        <translation>3. Inicie sesión como la sala:</translation>
    </message>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>Habrá un código nuevo en %n minuto.</numerusform>
            <numerusform>Habrá un código nuevo en %n minutos.</numerusform>
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
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Más tarde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Más corto</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Más largo</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
</context>
<context>
    <name>SlotOutcome</name>
    <message>
        <source>Tomorrow</source>
        <translation>Mañana</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Booked</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Please check in here from %1 on.</source>
        <translation>Confirme aquí desde las %1, por favor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Otra hora</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>¿Quién invita?</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Terminar</translation>
    </message>
</context>
<context>
    <name>SlotWords</name>
    <message>
        <source>What for?</source>
        <translation>¿Para qué?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>¿Quién invita?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>until %1 · %2</source>
        <translation>hasta las %1 · %2</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>el resto del día</translation>
    </message>
    <message>
        <source>free until %1 · %2</source>
        <translation>libre hasta las %1 · %2</translation>
    </message>
    <message>
        <source>or given back at %1</source>
        <translation>si no, se libera a las %1</translation>
    </message>
    <message>
        <source>to say that you are here</source>
        <translation>indique que está aquí</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>se libera a las %1</translation>
    </message>
    <message>
        <source>until %1 · %2 left</source>
        <translation>hasta las %1 · quedan %2</translation>
    </message>
    <message>
        <source>for the meeting at %1</source>
        <translation>para la reunión de las %1</translation>
    </message>
    <message>
        <source>by %1, please</source>
        <translation>antes de las %1, por favor</translation>
    </message>
    <message>
        <source>somebody is here:
please check in</source>
        <translation>hay alguien:
confirme, por favor</translation>
    </message>
    <message>
        <source>somebody was seen:
please check in</source>
        <translation>se ha visto a alguien:
confirme, por favor</translation>
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
        <translation>Estamos aquí: recuperar la sala</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>hasta las %1</translation>
    </message>
    <message>
        <source>Or book it now:</source>
        <translation>O reservar ahora:</translation>
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
        <translation>Mañana · %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Next:</source>
        <translation>Después:</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Lo último sabido:</translation>
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
        <translation>Pronto ocupada</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Por confirmar</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>No se sabe</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Reservada en la puerta</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Leyendo el calendario…</translation>
    </message>
    <message>
        <source>The calendar cannot be reached.</source>
        <translation>No se puede acceder al calendario.</translation>
    </message>
    <message>
        <source>The calendar’s certificate is not trusted.</source>
        <translation>El certificado del calendario no es de confianza.</translation>
    </message>
    <message>
        <source>The calendar is too busy to answer.</source>
        <translation>El calendario está saturado.</translation>
    </message>
    <message>
        <source>The calendar answers something unreadable.</source>
        <translation>La respuesta del calendario es ilegible.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is missing.</source>
        <translation>Falta la contraseña del calendario.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar has expired.</source>
        <translation>La contraseña del calendario ha caducado.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is wrong.</source>
        <translation>La contraseña del calendario es incorrecta.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s application.</source>
        <translation>El calendario no conoce la aplicación de esta pantalla.</translation>
    </message>
    <message>
        <source>This panel’s application has been disabled.</source>
        <translation>La aplicación de esta pantalla está deshabilitada.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s certificate.</source>
        <translation>El calendario no conoce el certificado de esta pantalla.</translation>
    </message>
    <message>
        <source>This panel’s certificate has expired.</source>
        <translation>El certificado de esta pantalla ha caducado.</translation>
    </message>
    <message>
        <source>This panel’s clock is wrong.</source>
        <translation>El reloj de esta pantalla está mal.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Nadie ha autorizado a esta pantalla a leer calendarios.</translation>
    </message>
    <message>
        <source>This panel is not signed in yet.</source>
        <translation>Esta pantalla aún no ha iniciado sesión.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>Se ha retirado el inicio de sesión de esta pantalla.</translation>
    </message>
    <message>
        <source>The room’s account may not sign in.</source>
        <translation>La cuenta de la sala no puede iniciar sesión.</translation>
    </message>
    <message>
        <source>A rule of the organization keeps this panel out.</source>
        <translation>Una regla de la organización bloquea esta pantalla.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>El calendario rechaza el inicio de sesión de esta pantalla.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>Esta pantalla no puede abrir el calendario de la sala.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Esta sala no tiene calendario.</translation>
    </message>
    <message>
        <source>The clock has not been set yet.</source>
        <translation>El reloj aún no está en hora.</translation>
    </message>
    <message>
        <source>The calendar does not allow it.</source>
        <translation>El calendario no lo permite.</translation>
    </message>
    <message>
        <source>This panel cannot save anything.</source>
        <translation>Esta pantalla no puede guardar nada.</translation>
    </message>
    <message>
        <source>Put the client secret or certificate in place and restart the panel.</source>
        <translation>Instale el secreto de cliente o el certificado y reinicie la pantalla.</translation>
    </message>
    <message>
        <source>Create a new client secret in Entra and put it in place.</source>
        <translation>Cree un nuevo secreto de cliente en Entra e instálelo.</translation>
    </message>
    <message>
        <source>Put the secret’s value in place, not its ID.</source>
        <translation>Instale el valor del secreto, no su id.</translation>
    </message>
    <message>
        <source>Check client and tenant in panel.toml.</source>
        <translation>Revise client y tenant en panel.toml.</translation>
    </message>
    <message>
        <source>Enable the application in Entra.</source>
        <translation>Habilite la aplicación en Entra.</translation>
    </message>
    <message>
        <source>Upload the panel’s certificate to the application in Entra.</source>
        <translation>Cargue el certificado de la pantalla en la aplicación de Entra.</translation>
    </message>
    <message>
        <source>Upload a new certificate in Entra and put it in place.</source>
        <translation>Cargue un certificado nuevo en Entra e instálelo.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>Compruebe que la pantalla llega a su servidor de hora.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Conceda en Entra el consentimiento de administrador para Calendars.ReadWrite.</translation>
    </message>
    <message>
        <source>Sign the panel in.</source>
        <translation>Inicie sesión en la pantalla.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Vuelva a iniciar sesión en la pantalla.</translation>
    </message>
    <message>
        <source>Let the room’s account sign in, in Entra.</source>
        <translation>Permita en Entra que la cuenta de la sala inicie sesión.</translation>
    </message>
    <message>
        <source>Exempt the panel in Entra’s conditional access.</source>
        <translation>Exima la pantalla del acceso condicional en Entra.</translation>
    </message>
    <message>
        <source>The journal of the panel has Entra’s answer.</source>
        <translation>El registro de la pantalla tiene la respuesta de Entra.</translation>
    </message>
    <message>
        <source>Let the application into this mailbox in Exchange.</source>
        <translation>Dé a la aplicación acceso a este buzón en Exchange.</translation>
    </message>
    <message>
        <source>Check the room’s mailbox in panel.toml.</source>
        <translation>Revise el buzón de la sala en panel.toml.</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>No se ha reservado.</translation>
    </message>
    <message>
        <source>Not extended.</source>
        <translation>No se ha prolongado.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>No ha terminado.</translation>
    </message>
    <message>
        <source>Not given back.</source>
        <translation>No se ha liberado.</translation>
    </message>
    <message>
        <source>Somebody was faster: the time is taken.</source>
        <translation>Alguien ha sido más rápido: la hora está ocupada.</translation>
    </message>
    <message>
        <source>The meeting is no longer there.</source>
        <translation>La reunión ya no existe.</translation>
    </message>
    <message>
        <source>This panel may not change the room’s calendar.</source>
        <translation>Esta pantalla no puede cambiar el calendario de la sala.</translation>
    </message>
    <message>
        <source>The calendar is busy: try again in a minute.</source>
        <translation>El calendario está saturado: pruebe de nuevo en un minuto.</translation>
    </message>
    <message>
        <source>The calendar does not answer: try again.</source>
        <translation>El calendario no responde: pruebe de nuevo.</translation>
    </message>
    <message>
        <source>The rest of the time becomes free.</source>
        <translation>El resto del tiempo queda libre.</translation>
    </message>
    <message>
        <source>The organizer will be told.</source>
        <translation>Se avisará al organizador.</translation>
    </message>
    <message>
        <source>Extend by:</source>
        <translation>Prolongar:</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>Su teléfono</translation>
    </message>
    <message>
        <source>Book for later</source>
        <translation>Reservar más tarde</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Avisar de un problema</translation>
    </message>
    <message>
        <source>Scan to check in, end, extend or book.</source>
        <translation>Escanee para confirmar, terminar, prolongar o reservar.</translation>
    </message>
    <message>
        <source>Scan to open Outlook with this room filled in.</source>
        <translation>Escanee para abrir Outlook con esta sala.</translation>
    </message>
    <message>
        <source>Scan to join the network.</source>
        <translation>Escanee para unirse a la red.</translation>
    </message>
    <message>
        <source>Scan to write to those who look after this room.</source>
        <translation>Escanee para escribir a quienes cuidan de esta sala.</translation>
    </message>
    <message>
        <source>Booking…</source>
        <translation>Reservando…</translation>
    </message>
    <message>
        <source>Extending…</source>
        <translation>Prolongando…</translation>
    </message>
    <message>
        <source>Ending…</source>
        <translation>Terminando…</translation>
    </message>
    <message>
        <source>Giving the room back…</source>
        <translation>Liberando la sala…</translation>
    </message>
</context>
</TS>
