"""`room-panel acceptance`: the acceptance checklist, run with test meetings that are removed again.

command      the command line             making     what it needs, from the panel's own settings
running      one run, from first to last   checklist  its items, one after the other
meetings     those about single meetings  series     about series
at_the_door  what the panel itself writes             check_in  when it would ask for a check-in
trial        one item under way: invite, wait, see    waiting   with growing pauses, and an end
organizer    what the organizer does, by Graph        mailbox   the calls themselves
times        when to test                 mark       how a test meeting is told from others
cleaning     nothing stays behind         outcome    passed, failed, could not be told
record       all that is kept of a run    page       as one page to keep      telling  as lines
"""

from panel.acceptance.command import main

__all__ = ["main"]
