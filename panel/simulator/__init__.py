"""A local Microsoft Graph and Entra over HTTPS, for the demo and the tests.

world       what is true: meetings, in verbs         population   rooms, people, guests, calls
worldfile   a world from TOML, by the keys of world_in
mailbox     the data    store     where it lies, and its ids     recurrence, zones   series, times
exchange    what happens to meetings                             delivery   between mailboxes
post        how slow, lossy or careless that is
claims      Exchange's own check-ins and release                 sent       what was sent
wire        JSON out    wire_in   JSON in    errors   refusals   access     who may ask
graph       calendar routes       rooms      places, free/busy   accounts   people, languages
searching   for people
presence    calls       mail      sendMail   checkins  of places, for people who signed in
entra       tokens    app_only   delegated   for people    sign_ins   their refresh tokens
device_codes  for a room that nobody types at
refusals    when there is none    directory   the app and what it may do
traffic     log, limits, faults   faults, spoil, asgi   what can go wrong, and how it looks
listener    the port              server     GraphSimulator      administrator   its verbs of Entra
control     /_sim/
"""

from panel.simulator.directory import App, Directory
from panel.simulator.mailbox import Answer, Place, Processing, RoomList
from panel.simulator.sent import Sent
from panel.simulator.server import GraphSimulator
from panel.simulator.world import Booked, World

__all__ = [
    "Answer",
    "App",
    "Booked",
    "Directory",
    "GraphSimulator",
    "Place",
    "Processing",
    "RoomList",
    "Sent",
    "World",
]
