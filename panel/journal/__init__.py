"""The journal of a panel: what must outlive a crash, a kill and a power cut.

base       Journal: the port, what it remembers, and its error tree
memory     MemoryJournal: the simplest journal, for demo and tests
sqlite     SqliteJournal: the one on a panel
database   opens the file: schema, checks, moving a damaged one aside, errors translated
rows       writes and decisions as text, and back

No subject and no name of a person ever enters it: meetings are known by id and start.
"""
