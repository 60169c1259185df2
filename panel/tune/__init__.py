"""`room-panel tune`: recorded days through other check-in windows, and which one to take.

judging    PURE: what one meeting tells of other windows, as the engine has it
modes      PURE: whether the panel acted then, or only watched
tally      one site as counts by window      gathering  reads the journals into them
bounds     PURE: exact bounds of a rate      advice     PURE: the window, and how sure that is
saying     what was found, in sentences      plot, page what it looks like
command    the command line

Only plot touches matplotlib.
"""

from panel.tune.command import main

__all__ = ["main"]
