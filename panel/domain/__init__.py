"""The rules of a room: pure functions over frozen values.

meeting    Slot, Meeting, Agenda: what the calendar says
policy     ReleasePolicy: what the site has set
presence   Presence: what the sensors say
events     everything that can happen         effects   everything it can ask for
booking    the life of a booking, as a table
room       Room: all that is known about one room
trust      why the room's knowledge may be doubted
engine     step(), next_wake(), is_free()
"""
