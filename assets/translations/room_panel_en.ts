<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>AdminWords</name>
    <message numerus="yes">
        <source>ends in %n day(s)</source>
        <translation>
            <numerusform>ends in %n day</numerusform>
            <numerusform>ends in %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Inside</name>
    <message numerus="yes">
        <source>%n people inside</source>
        <translation>
            <numerusform>%n person inside</numerusform>
            <numerusform>%n people inside</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinSheet</name>
    <message numerus="yes">
        <source>%n digit(s)</source>
        <translation>
            <numerusform>%n digit</numerusform>
            <numerusform>%n digits</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomFilters</name>
    <message numerus="yes">
        <source>%n seats or more</source>
        <translation>
            <numerusform>%n seat or more</numerusform>
            <numerusform>%n seats or more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomWords</name>
    <message numerus="yes">
        <source>%n seats</source>
        <translation>
            <numerusform>%n seat</numerusform>
            <numerusform>%n seats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RoomsSheet</name>
    <message numerus="yes">
        <source>%n rooms are free now.</source>
        <translation>
            <numerusform>%n room is free now.</numerusform>
            <numerusform>%n rooms are free now.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SignInSteps</name>
    <message numerus="yes">
        <source>A new code follows in %n minute(s).</source>
        <translation>
            <numerusform>A new code follows in %n minute.</numerusform>
            <numerusform>A new code follows in %n minutes.</numerusform>
        </translation>
    </message>
</context>
</TS>
