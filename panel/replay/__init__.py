"""`room-panel replay`: recorded days through the rules of a room.

formats      what files may hold
json_lines   read such a file       table       likewise CSV
gathered     what several files say together, checked against each other
recorded     that, by time          calendar    one that answers at once
playback     a room that lives through it: the engine of a panel, in an ideal world
telling      what it did, in sentences          summary     in figures
study        a meeting at every minute          study_table
rules        sites.toml and options             command     the command line
"""

from panel.replay.command import main

__all__ = ["main"]
