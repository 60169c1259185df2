"""`room-panel why`: the story of a meeting, as the journal of its room knows it.

asked     which moment, and which journal        stories   what that journal holds of it
telling   PURE: a story in short lines           command   the command line
"""

from panel.why.command import main

__all__ = ["main"]
