"""The journal of a panel: what must outlive a crash, a kill and a power cut.

base       Journal: the port, what it remembers, and its error tree
memory     MemoryJournal: the simplest journal, for demo and tests
sqlite     SqliteJournal: the one on a panel
patient    PatientJournal: opened when it is needed, and again after damage
moving     begun anew by a device that is given another room
keeping    each record a room asks for, into the journal that keeps it
reading    all of a journal, for reports: never written to, nothing left beside it
untouched  opens the file for that
database   opens the file of a panel: checks, moving a damaged one aside, errors translated
schema     its tables, version by version
recalling  what a starting panel reads out of it
tables     records as rows, and back
rows       writes and decisions as text, and back
letters    what is kept of a letter

No subject and no name of a person stays in it: meetings are known by id and start. Only a
write that gives a slot back bears its organizer's address, to invite them again; and a booking
its title and host, until the calendar has answered.
"""
