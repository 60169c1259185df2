<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt" sourcelanguage="en">
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation>até às %1</translation>
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
        <translation>Fechar</translation>
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
    <name>DayColumn</name>
    <message>
        <source>The agenda is not known.</source>
        <translation>A agenda não é conhecida.</translation>
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
        <translation type="unfinished"></translation>
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
    <name>Tomorrow</name>
    <message>
        <source>Tomorrow · %1</source>
        <translation>Amanhã · %1</translation>
    </message>
    <message>
        <source>Nothing booked</source>
        <translation>Sem reservas</translation>
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
        <source>This panel’s clock is wrong.</source>
        <translation>O relógio deste painel está errado.</translation>
    </message>
    <message>
        <source>Nobody has allowed this panel to read calendars.</source>
        <translation>Ninguém autorizou este painel a ler calendários.</translation>
    </message>
    <message>
        <source>This panel’s sign-in has been withdrawn.</source>
        <translation>O acesso deste painel foi revogado.</translation>
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
        <source>Check that the panel reaches its time server.</source>
        <translation>Verifique se o painel alcança o seu servidor de hora.</translation>
    </message>
    <message>
        <source>Grant admin consent for Calendars.ReadWrite in Entra.</source>
        <translation>Conceda no Entra o consentimento do administrador para Calendars.ReadWrite.</translation>
    </message>
    <message>
        <source>Sign the panel in again.</source>
        <translation>Conecte o painel de novo.</translation>
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
