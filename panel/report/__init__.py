"""`room-panel report`: what the journals of many rooms come to.

figures      PURE: what a no-show is, what was given back, how sure a rate is
kept         why a meeting was kept     periods   what is compared with what
tally        one room as counters       gathering reads the journals into them
attendance   no-shows                   releases  hours, delays, contests, what was kept
upkeep       sensors, rooms that need attention, rules in force
charts       what plots show            canvas    how they look      plots  draws them
words        texts of each language     telling   its numbers
page         the one HTML page          tables    the CSV files      command  the command line

Only plots and canvas touch matplotlib.
"""

from panel.report.command import main

__all__ = ["main"]
