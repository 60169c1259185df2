<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
<context>
    <name>Accents</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>para as %1</translation>
    </message>
    <message>
        <source>Start now</source>
        <translation>Começar agora</translation>
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
        <translation>Não é preciso</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Outras salas</translation>
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
        <translation>Reiniciar o painel?</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Restart now</source>
        <translation>Reiniciar agora</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>Verificando…</translation>
    </message>
    <message>
        <source>Check now</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <source>Sign in</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
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
        <translation>Calendário</translation>
    </message>
    <message>
        <source>Sensors</source>
        <translation>Sensores</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Painel</translation>
    </message>
    <message>
        <source>Agenda read</source>
        <translation>Agenda lida</translation>
    </message>
    <message>
        <source>Fault</source>
        <translation>Falha</translation>
    </message>
    <message>
        <source>Changes to send</source>
        <translation>Alterações a enviar</translation>
    </message>
    <message>
        <source>Releases</source>
        <translation>Liberações</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Relógio</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Diário</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Certificado</translation>
    </message>
    <message>
        <source>Client secret</source>
        <translation>Segredo do cliente</translation>
    </message>
    <message>
        <source>DNS</source>
        <translation>DNS</translation>
    </message>
    <message>
        <source>Panel started</source>
        <translation>Painel iniciado</translation>
    </message>
    <message>
        <source>Device started</source>
        <translation>Aparelho ligado</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Processador</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Page for phones</source>
        <translation>Página para celulares</translation>
    </message>
    <message>
        <source>set by a time server</source>
        <translation>acertado por um servidor de hora</translation>
    </message>
    <message>
        <source>not set</source>
        <translation>não acertado</translation>
    </message>
    <message>
        <source>in order</source>
        <translation>em ordem</translation>
    </message>
    <message>
        <source>cannot be written</source>
        <translation>não pode ser escrito</translation>
    </message>
    <message>
        <source>on</source>
        <translation>ativas</translation>
    </message>
    <message>
        <source>off</source>
        <translation>inativas</translation>
    </message>
    <message>
        <source>only rehearsed</source>
        <translation>apenas ensaiadas</translation>
    </message>
    <message>
        <source>halted</source>
        <translation>suspensas</translation>
    </message>
    <message>
        <source>none, the rules are not known</source>
        <translation>nenhuma, regras desconhecidas</translation>
    </message>
    <message>
        <source>connected</source>
        <translation>conectado</translation>
    </message>
    <message>
        <source>not connected</source>
        <translation>não conectado</translation>
    </message>
    <message>
        <source>answers</source>
        <translation>responde</translation>
    </message>
    <message>
        <source>does not answer</source>
        <translation>não responde</translation>
    </message>
    <message>
        <source>not asked lately</source>
        <translation>não consultado recentemente</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nenhum</translation>
    </message>
    <message>
        <source>running</source>
        <translation>funcionando</translation>
    </message>
    <message>
        <source>not running</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>battery low</source>
        <translation>bateria fraca</translation>
    </message>
    <message>
        <source>warming up</source>
        <translation>aquecendo</translation>
    </message>
    <message>
        <source>silent</source>
        <translation>mudo</translation>
    </message>
    <message>
        <source>not reachable</source>
        <translation>inacessível</translation>
    </message>
    <message>
        <source>stuck</source>
        <translation>travado</translation>
    </message>
    <message>
        <source>restless</source>
        <translation>inquieto</translation>
    </message>
    <message>
        <source>misses people</source>
        <translation>não vê pessoas</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguém</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>ninguém</translation>
    </message>
    <message>
        <source>cannot tell</source>
        <translation>não se sabe</translation>
    </message>
    <message>
        <source>%1 °C</source>
        <translation>%1&#xa0;°C</translation>
    </message>
    <message>
        <source>has ended</source>
        <translation>expirou</translation>
    </message>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>expira em %n dia</numerusform>
            <numerusform>expira em %n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>ends today</source>
        <translation>expira hoje</translation>
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
        <translation>Dia inteiro: %1</translation>
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
        <translation>Reservar até às %1</translation>
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
        <translation>Fechar</translation>
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
        <translation>ar bom</translation>
    </message>
    <message>
        <source>stale air</source>
        <translation>ar viciado</translation>
    </message>
    <message>
        <source>bad air</source>
        <translation>ar ruim</translation>
    </message>
</context>
<context>
    <name>Corner</name>
    <message>
        <source>Use your phone</source>
        <translation>Com o celular</translation>
    </message>
    <message>
        <source>Other codes</source>
        <translation>Outros códigos</translation>
    </message>
    <message>
        <source>Scan to check in, end or book</source>
        <translation>Escaneie: check-in, terminar, reservar</translation>
    </message>
</context>
<context>
    <name>DayBar</name>
    <message>
        <source>Book later</source>
        <translation>Reservar depois</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Outras salas</translation>
    </message>
</context>
<context>
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>A agenda não é conhecida.</translation>
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
        <translation>Há alguém dentro</translation>
    </message>
    <message>
        <source>Somebody may be inside</source>
        <translation>Talvez haja alguém dentro</translation>
    </message>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n pessoa dentro</numerusform>
            <numerusform>%n pessoas dentro</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n pessoa</numerusform>
            <numerusform>%n pessoas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keyboard</name>
    <message>
        <source>Shift</source>
        <translation>Maiúsculas</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Apagar</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espaço</translation>
    </message>
</context>
<context>
    <name>MeetingSheet</name>
    <message>
        <source>Check-in opens at %1.</source>
        <translation>O check-in abre às %1.</translation>
    </message>
    <message>
        <source>Check-in is open.</source>
        <translation>O check-in está aberto.</translation>
    </message>
    <message>
        <source>Checked in.</source>
        <translation>Check-in feito.</translation>
    </message>
    <message>
        <source>No check-in needed.</source>
        <translation>Não precisa de check-in.</translation>
    </message>
    <message>
        <source>All day</source>
        <translation>Dia inteiro</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
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
        <translation>Última leitura: %1.</translation>
    </message>
    <message>
        <source>Checked in: the room is yours.</source>
        <translation>Check-in feito: a sala é sua.</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Reservar agora:</translation>
    </message>
    <message>
        <source>Is anybody still here?
Touch the screen to keep the room.</source>
        <translation>Ainda há alguém?
Toque na tela para manter a sala.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to keep the room.</source>
        <translation>Toque na tela para manter a sala.</translation>
    </message>
    <message>
        <source>Is anybody still here?
Please touch the screen.</source>
        <translation>Ainda há alguém?
Toque na tela, por favor.</translation>
    </message>
    <message>
        <source>Touch the screen anywhere to check in.</source>
        <translation>Toque na tela para fazer check-in.</translation>
    </message>
    <message>
        <source>Nobody checked in at %1: the room was given back.</source>
        <translation>Ninguém fez check-in às %1: a sala foi liberada.</translation>
    </message>
    <message>
        <source>Given back at %1:
no check-in, nobody seen since %2.</source>
        <translation>Liberada às %1:
sem check-in, ninguém visto desde %2.</translation>
    </message>
    <message>
        <source>Given back at %1: no check-in, nobody seen.</source>
        <translation>Liberada às %1: sem check-in, ninguém visto.</translation>
    </message>
    <message>
        <source>Nobody was here any more:
the room has been free since %1.</source>
        <translation>Já não havia ninguém:
a sala está livre desde as %1.</translation>
    </message>
    <message>
        <source>Kept: somebody was seen.</source>
        <translation>Mantida: alguém foi visto.</translation>
    </message>
    <message>
        <source>Kept: a sensor was not well.</source>
        <translation>Mantida: um sensor falhava.</translation>
    </message>
    <message>
        <source>A presence sensor does not answer: bookings are kept.</source>
        <translation>Um sensor de presença não responde: as reservas são mantidas.</translation>
    </message>
    <message>
        <source>A presence sensor is not working: bookings are kept.</source>
        <translation>Um sensor de presença está com falha: as reservas são mantidas.</translation>
    </message>
    <message>
        <source>The next group is here: %2, %1</source>
        <translation>O próximo grupo chegou: %2, %1</translation>
    </message>
    <message>
        <source>The next group is here, for %1</source>
        <translation>O próximo grupo chegou, para as %1</translation>
    </message>
    <message>
        <source>Next: %2 at %1</source>
        <translation>A seguir: %2 às %1</translation>
    </message>
    <message>
        <source>Next meeting at %1</source>
        <translation>Próxima reunião às %1</translation>
    </message>
</context>
<context>
    <name>OptionsButton</name>
    <message>
        <source>Language and display</source>
        <translation>Idioma e tela</translation>
    </message>
</context>
<context>
    <name>OptionsSheet</name>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Lower buttons</source>
        <translation>Botões mais baixos</translation>
    </message>
    <message>
        <source>Language and display</source>
        <translation>Idioma e tela</translation>
    </message>
    <message>
        <source>For you alone: after a minute without a touch the panel is as it was.</source>
        <translation>Só para você: após um minuto sem toque, o painel volta a ser como era.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>People</name>
    <message>
        <source>Type two letters of the name or more.</source>
        <translation>Digite duas letras do nome ou mais.</translation>
    </message>
    <message>
        <source>Looking…</source>
        <translation>Procurando…</translation>
    </message>
    <message>
        <source>Nobody of this name.</source>
        <translation>Ninguém com esse nome.</translation>
    </message>
    <message>
        <source>The directory cannot be searched now.</source>
        <translation>Agora não é possível pesquisar no diretório.</translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>For administrators</source>
        <translation>Para administradores</translation>
    </message>
    <message>
        <source>Too many wrong PINs. Try again in %1.</source>
        <translation>Muitos PINs errados. Tente de novo em %1.</translation>
    </message>
    <message>
        <source>Wrong PIN.</source>
        <translation>PIN errado.</translation>
    </message>
    <message>
        <source>Enter the PIN.</source>
        <translation>Digite o PIN.</translation>
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
        <translation>Apagar</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>End the meeting now</source>
        <translation>Terminar a reunião</translation>
    </message>
    <message>
        <source>Give the room back</source>
        <translation>Liberar a sala</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>RoomAbout</name>
    <message>
        <source>Tap one to see what it has, and to book it.</source>
        <translation>Toque em uma para ver o que tem e reservá-la.</translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sem degraus</translation>
    </message>
    <message>
        <source>%1+</source>
        <translation>%1+</translation>
    </message>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n lugar ou mais</numerusform>
            <numerusform>%n lugares ou mais</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomLengths</name>
    <message>
        <source>to %1</source>
        <translation>até às %1</translation>
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
        <translation>Faça check-in à porta dela.</translation>
    </message>
    <message>
        <source>Book it from %1:</source>
        <translation>Reservar a partir das %1:</translation>
    </message>
    <message>
        <source>Book it now:</source>
        <translation>Reservar agora:</translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message>
        <source>Free until %1</source>
        <translation>Livre até às %1</translation>
    </message>
    <message>
        <source>Free all day</source>
        <translation>Livre o dia todo</translation>
    </message>
    <message>
        <source>Free from %1</source>
        <translation>Livre a partir das %1</translation>
    </message>
    <message>
        <source>Taken until %1</source>
        <translation>Ocupada até às %1</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Não se sabe</translation>
    </message>
    <message>
        <source>Booked until %1</source>
        <translation>Reservada até às %1</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Não reservada.</translation>
    </message>
    <message>
        <source>Somebody was faster.</source>
        <translation>Alguém foi mais rápido.</translation>
    </message>
    <message>
        <source>This panel may not book it.</source>
        <translation>Este painel não pode reservá-la.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Esta sala não tem calendário.</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Andar %1</translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n lugar</numerusform>
            <numerusform>%n lugares</numerusform>
        </translation>
    </message>
    <message>
        <source>This floor</source>
        <translation>Este andar</translation>
    </message>
    <message>
        <source>This building</source>
        <translation>Este edifício</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Tela</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Vídeo</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Som</translation>
    </message>
    <message>
        <source>Whiteboard</source>
        <translation>Quadro branco</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Telefone</translation>
    </message>
    <message>
        <source>Step-free</source>
        <translation>Sem degraus</translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>%n sala está livre agora.</numerusform>
            <numerusform>%n salas estão livres agora.</numerusform>
        </translation>
    </message>
    <message>
        <source>No room is known to be free now.</source>
        <translation>Não se sabe de nenhuma sala livre agora.</translation>
    </message>
    <message>
        <source>No room is free now.</source>
        <translation>Nenhuma sala está livre agora.</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Perguntando…</translation>
    </message>
    <message>
        <source>Nobody can tell now which rooms are free.</source>
        <translation>Agora ninguém sabe quais salas estão livres.</translation>
    </message>
    <message>
        <source>No room near here has all of that.</source>
        <translation>Nenhuma sala aqui perto tem tudo isso.</translation>
    </message>
    <message>
        <source>Other rooms</source>
        <translation>Outras salas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>Setup</name>
    <message>
        <source>Not set up yet</source>
        <translation>Ainda não configurado</translation>
    </message>
    <message>
        <source>The configuration is wrong</source>
        <translation>A configuração está errada</translation>
    </message>
    <message>
        <source>This panel does not know its room. Name the room and its calendar in the file below; the panel starts by itself.</source>
        <translation>Este painel não conhece a sua sala. Indique a sala e o calendário no arquivo abaixo; o painel inicia sozinho.</translation>
    </message>
    <message>
        <source>In Exchange, switch auto-release off for this room: it does not see who checks in here.</source>
        <translation>No Exchange, desative a liberação automática (auto-release) desta sala: ela não vê quem faz check-in aqui.</translation>
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
        <translation>O acesso foi recusado. Aqui está um novo código.</translation>
    </message>
    <message>
        <source>That account cannot open this room’s calendar.</source>
        <translation>Essa conta não pode abrir o calendário da sala.</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>Sala conectada</translation>
    </message>
    <message>
        <source>Sign this room in</source>
        <translation>Conectar a sala</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message>
        <source>The calendar is being read.</source>
        <translation>O calendário está sendo lido.</translation>
    </message>
    <message>
        <source>Asking for a code…</source>
        <translation>Solicitando um código…</translation>
    </message>
    <message>
        <source>1. Open on a phone or computer:</source>
        <translation>1. Abra no celular ou no computador:</translation>
    </message>
    <message>
        <source>2. Enter this code:</source>
        <translation>2. Digite este código:</translation>
    </message>
    <message>
        <source>3. Sign in as the room:</source>
        <translation>3. Entre com a conta da sala:</translation>
    </message>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>Novo código em %n minuto.</numerusform>
            <numerusform>Novo código em %n minutos.</numerusform>
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
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Das</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Mais cedo</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Mais tarde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Shorter</source>
        <translation>Mais curta</translation>
    </message>
    <message>
        <source>Longer</source>
        <translation>Mais longa</translation>
    </message>
    <message>
        <source>Book</source>
        <translation>Reservar</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>SlotOutcome</name>
    <message>
        <source>Tomorrow</source>
        <translation>Amanhã</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
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
        <translation>Faça check-in aqui a partir das %1.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
    <message>
        <source>Another time</source>
        <translation>Outro horário</translation>
    </message>
</context>
<context>
    <name>SlotSheet</name>
    <message>
        <source>What for?</source>
        <translation>Para quê?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Quem convida?</translation>
    </message>
</context>
<context>
    <name>SlotStrip</name>
    <message>
        <source>Start</source>
        <translation>Início</translation>
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
        <translation>Para quê?</translation>
    </message>
    <message>
        <source>Who invites?</source>
        <translation>Quem convida?</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>until %1 · %2</source>
        <translation>até às %1 · %2</translation>
    </message>
    <message>
        <source>for the rest of the day</source>
        <translation>pelo resto do dia</translation>
    </message>
    <message>
        <source>free until %1 · %2</source>
        <translation>livre até às %1 · %2</translation>
    </message>
    <message>
        <source>or given back at %1</source>
        <translation>senão, liberada às %1</translation>
    </message>
    <message>
        <source>to say that you are here</source>
        <translation>para indicar que está aqui</translation>
    </message>
    <message>
        <source>given back at %1</source>
        <translation>será liberada às %1</translation>
    </message>
    <message>
        <source>until %1 · %2 left</source>
        <translation>até às %1 · faltam %2</translation>
    </message>
    <message>
        <source>for the meeting at %1</source>
        <translation>para a reunião das %1</translation>
    </message>
    <message>
        <source>by %1, please</source>
        <translation>até às %1, por favor</translation>
    </message>
    <message>
        <source>somebody is here:
please check in</source>
        <translation>há alguém:
faça check-in</translation>
    </message>
    <message>
        <source>somebody was seen:
please check in</source>
        <translation>alguém foi visto:
faça check-in</translation>
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
        <translation>Estamos aqui: retomar a sala</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>até às %1</translation>
    </message>
    <message>
        <source>Or book it now:</source>
        <translation>Ou reservar agora:</translation>
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
        <translation>Amanhã · %1</translation>
    </message>
</context>
<context>
    <name>Typing</name>
    <message>
        <source>Done</source>
        <translation>Pronto</translation>
    </message>
</context>
<context>
    <name>Whose</name>
    <message>
        <source>Next:</source>
        <translation>A seguir:</translation>
    </message>
    <message>
        <source>Last known:</source>
        <translation>Último dado conhecido:</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Free</source>
        <translation>Livre</translation>
    </message>
    <message>
        <source>Starts soon</source>
        <translation>Começa em breve</translation>
    </message>
    <message>
        <source>Check in</source>
        <translation>Check-in</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Ocupada</translation>
    </message>
    <message>
        <source>Not sure</source>
        <translation>Incerto</translation>
    </message>
    <message>
        <source>Reserved</source>
        <translation>Reservada</translation>
    </message>
    <message>
        <source>Booked at the door</source>
        <translation>Reservada à porta</translation>
    </message>
    <message>
        <source>Reading the calendar…</source>
        <translation>Lendo o calendário…</translation>
    </message>
    <message>
        <source>The calendar cannot be reached.</source>
        <translation>Não foi possível acessar o calendário.</translation>
    </message>
    <message>
        <source>The calendar’s certificate is not trusted.</source>
        <translation>O certificado do calendário não é confiável.</translation>
    </message>
    <message>
        <source>The calendar is too busy to answer.</source>
        <translation>O calendário está sobrecarregado.</translation>
    </message>
    <message>
        <source>The calendar answers something unreadable.</source>
        <translation>A resposta do calendário é ilegível.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is missing.</source>
        <translation>Falta a senha do calendário.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar has expired.</source>
        <translation>A senha do calendário expirou.</translation>
    </message>
    <message>
        <source>The panel’s password for the calendar is wrong.</source>
        <translation>A senha do calendário está errada.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s application.</source>
        <translation>O calendário não conhece o aplicativo deste painel.</translation>
    </message>
    <message>
        <source>This panel’s application has been disabled.</source>
        <translation>O aplicativo deste painel foi desativado.</translation>
    </message>
    <message>
        <source>The calendar does not know this panel’s certificate.</source>
        <translation>O calendário não conhece o certificado deste painel.</translation>
    </message>
    <message>
        <source>This panel’s certificate has expired.</source>
        <translation>O certificado deste painel expirou.</translation>
    </message>
    <message>
        <source>This panel’s clock is wrong.</source>
        <translation>O relógio deste painel está errado.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Ninguém autorizou este painel a ler calendários.</translation>
    </message>
    <message>
        <source>This panel is not signed in yet.</source>
        <translation>Este painel ainda não iniciou sessão.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>O acesso deste painel foi revogado.</translation>
    </message>
    <message>
        <source>The room’s account may not sign in.</source>
        <translation>A conta da sala não pode iniciar sessão.</translation>
    </message>
    <message>
        <source>A rule of the organization keeps this panel out.</source>
        <translation>Uma regra da organização bloqueia este painel.</translation>
    </message>
    <message>
        <source>The calendar refuses this panel’s sign-in.</source>
        <translation>O calendário recusa o acesso deste painel.</translation>
    </message>
    <message>
        <source>This panel may not open the room’s calendar.</source>
        <translation>Este painel não pode abrir o calendário da sala.</translation>
    </message>
    <message>
        <source>There is no calendar for this room.</source>
        <translation>Esta sala não tem calendário.</translation>
    </message>
    <message>
        <source>The clock has not been set yet.</source>
        <translation>O relógio ainda não foi acertado.</translation>
    </message>
    <message>
        <source>The calendar does not allow it.</source>
        <translation>O calendário não permite.</translation>
    </message>
    <message>
        <source>This panel cannot save anything.</source>
        <translation>Este painel não pode guardar nada.</translation>
    </message>
    <message>
        <source>Put the client secret or certificate in place and restart the panel.</source>
        <translation>Coloque o segredo do cliente ou o certificado e reinicie o painel.</translation>
    </message>
    <message>
        <source>Create a new client secret in Entra and put it in place.</source>
        <translation>Crie um novo segredo do cliente no Entra e coloque-o.</translation>
    </message>
    <message>
        <source>Put the secret’s value in place, not its ID.</source>
        <translation>Coloque o valor do segredo, não o seu ID.</translation>
    </message>
    <message>
        <source>Check client and tenant in panel.toml.</source>
        <translation>Verifique client e tenant em panel.toml.</translation>
    </message>
    <message>
        <source>Enable the application in Entra.</source>
        <translation>Habilite o aplicativo no Entra.</translation>
    </message>
    <message>
        <source>Upload the panel’s certificate to the application in Entra.</source>
        <translation>Carregue o certificado do painel no aplicativo do Entra.</translation>
    </message>
    <message>
        <source>Upload a new certificate in Entra and put it in place.</source>
        <translation>Carregue um novo certificado no Entra e coloque-o.</translation>
    </message>
    <message>
        <source>Check that the panel reaches its time server.</source>
        <translation>Verifique se o painel alcança o seu servidor de hora.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Conceda no Entra o consentimento do administrador para Calendars.ReadWrite.</translation>
    </message>
    <message>
        <source>Sign the panel in.</source>
        <translation>Conecte o painel.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Conecte o painel de novo.</translation>
    </message>
    <message>
        <source>Let the room’s account sign in, in Entra.</source>
        <translation>Permita no Entra que a conta da sala inicie sessão.</translation>
    </message>
    <message>
        <source>Exempt the panel in Entra’s conditional access.</source>
        <translation>Isente o painel do acesso condicional no Entra.</translation>
    </message>
    <message>
        <source>The journal of the panel has Entra’s answer.</source>
        <translation>O registro do painel tem a resposta do Entra.</translation>
    </message>
    <message>
        <source>Let the application into this mailbox in Exchange.</source>
        <translation>Dê ao aplicativo acesso a esta caixa de correio no Exchange.</translation>
    </message>
    <message>
        <source>Check the room’s mailbox in panel.toml.</source>
        <translation>Verifique a caixa de correio da sala em panel.toml.</translation>
    </message>
    <message>
        <source>Not booked.</source>
        <translation>Não reservada.</translation>
    </message>
    <message>
        <source>Not extended.</source>
        <translation>Não prolongada.</translation>
    </message>
    <message>
        <source>Not ended.</source>
        <translation>Não terminada.</translation>
    </message>
    <message>
        <source>Not given back.</source>
        <translation>Não liberada.</translation>
    </message>
    <message>
        <source>Somebody was faster: the time is taken.</source>
        <translation>Alguém foi mais rápido: o horário está ocupado.</translation>
    </message>
    <message>
        <source>The meeting is no longer there.</source>
        <translation>A reunião já não existe.</translation>
    </message>
    <message>
        <source>This panel may not change the room’s calendar.</source>
        <translation>Este painel não pode alterar o calendário da sala.</translation>
    </message>
    <message>
        <source>The calendar is busy: try again in a minute.</source>
        <translation>O calendário está sobrecarregado: tente de novo em um minuto.</translation>
    </message>
    <message>
        <source>The calendar does not answer: try again.</source>
        <translation>O calendário não responde: tente de novo.</translation>
    </message>
    <message>
        <source>The rest of the time becomes free.</source>
        <translation>O tempo restante fica livre.</translation>
    </message>
    <message>
        <source>The organizer will be told.</source>
        <translation>O organizador será avisado.</translation>
    </message>
    <message>
        <source>Extend by:</source>
        <translation>Prolongar:</translation>
    </message>
    <message>
        <source>Your phone</source>
        <translation>O seu celular</translation>
    </message>
    <message>
        <source>Book for later</source>
        <translation>Reservar mais tarde</translation>
    </message>
    <message>
        <source>Wi-Fi</source>
        <translation>Wi-Fi</translation>
    </message>
    <message>
        <source>Report a problem</source>
        <translation>Informar um problema</translation>
    </message>
    <message>
        <source>Scan to check in, end, extend or book.</source>
        <translation>Escaneie para fazer check-in, terminar, prolongar ou reservar.</translation>
    </message>
    <message>
        <source>Scan to open Outlook with this room filled in.</source>
        <translation>Escaneie para abrir o Outlook com esta sala.</translation>
    </message>
    <message>
        <source>Scan to join the network.</source>
        <translation>Escaneie para entrar na rede.</translation>
    </message>
    <message>
        <source>Scan to write to those who look after this room.</source>
        <translation>Escaneie para escrever a quem cuida desta sala.</translation>
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
        <translation>Liberando a sala…</translation>
    </message>
</context>
</TS>
