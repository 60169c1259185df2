"""`room-panel provision`: the files of many panels from one list of rooms.

rooms      PURE: a list of rooms, and what is wrong in which line and column
naming     PURE: how rooms are to be called
toml_text  PURE: tables as TOML writes them
making     one panel's file from its room and the template, checked as the panel would
from_graph the rooms that Microsoft's directory knows
labels     what the installer sticks on, as a page to print
command    the command line
"""
