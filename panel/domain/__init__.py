"""The rules of a room: pure functions over frozen values.

meeting    Slot, Meeting, Agenda: what the calendar says    person  Person, NOBODY
policy     ReleasePolicy: what the site has set
presence   Presence: what the sensors say
events     everything that can happen         effects   everything it can ask for
room       Room: all that is known about one room
trust      why the room's knowledge may be doubted
free       is_free(): the only place that may say so    taking_back   what latecomers get back
booking    the life of a booking, as a table
guards     when its rules fire     actions   what they do     situation   what they look at
intake     what an event says about the room as a whole
taking     time that somebody at the door wishes for: now, later, until a meeting begins
reconcile  a fresh agenda against what was known
decision   a decision with its evidence, and its sentence
engine     step(), next_wake()
"""
