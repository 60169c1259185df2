"""`room-panel doctor`: what a panel needs, looked at from its own place, in plain sentences.

command       the command line           paper       lines as a table, or as JSON
case          what is examined           lines       ok, warn, fail, skip
examine       all checks, side by side, each within its time; in these:
surroundings  configuration, clock, network
room          sign-in and mailbox        devices     all the rest
looks         what looks at the world    judges      PURE: what it means
"""

from panel.doctor.command import main

__all__ = ["main"]
