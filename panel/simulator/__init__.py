"""A local Microsoft Graph and Entra over HTTPS, for the demo and the tests.

world       what is true: rooms, people, meetings, in verbs      worldfile  a world from TOML
mailbox     the data    store     where it lies, and its ids     recurrence, zones   series, times
exchange    what happens to meetings                             delivery   between mailboxes
wire        JSON out    wire_in   JSON in    errors   refusals   access     who may ask
graph       calendar routes       people     rooms, users, free/busy
entra       tokens    refusals   when there is none    directory   the app and what it may do
traffic     log, limits, faults   faults, spoil, asgi   what can go wrong, and how it looks
listener    the port              server     GraphSimulator      control    /_sim/
"""

from panel.simulator.directory import App, Directory
from panel.simulator.mailbox import Answer, Place, Processing
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
    "Sent",
    "World",
]
