"""A meeting-room door panel.

first_frame the last agenda on the glass before anything else is imported
domain      what a room may do, decided without I/O, clock or Qt
calendars   where the agenda comes from and writes go to, one file per provider
simulator   a local Microsoft Graph for the demo and the tests
ui          the screen: a pure view, one bridge, and QML
config      panel.toml and sites.toml      journal   what must survive a power cut
runner      the one task that runs a room    app  makes every object, once
run         a panel from its first frame to its end
"""
