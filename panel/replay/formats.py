"""What recorded days may be written in; `room-panel replay --help` prints this.

A FILE that ends in .csv is a table: a header, then a row for each moment. --time names the
column or columns that make up the time, --sensor a column with one sensor's readings (0, 1, on,
off or a number; empty: nothing), --truth the column with the number of people truly there.

Every other FILE holds JSON lines, in any order; blank ones and those that begin with # say
nothing. A time is ISO 8601 with its offset from UTC. There are:

{"fitted": "pir", "kind": "event"}                    a sensor: event, level, count or contact;
    and quiet_minutes, required, interval_minutes, warm_up_seconds, as in panel.toml
{"at": "2026-03-02T09:58:10Z", "sensor": "pir", "sees": "present"}    what it said;
    sees "present", "absent", "unknown" or "none", people, link "up" or "lost", watched, fresh,
    battery, battery_low, why
{"meeting": "standup", "start": "2026-03-02T10:00:00Z", "end": "2026-03-02T10:30:00Z"}
    a booking; and booked (the moment; left out: long before), organizer, at_the_door, all_day
{"at": "2026-03-02T10:01:00Z", "check_in": "standup"}                 a tap on Check in
{"at": "2026-03-02T10:01:00Z", "touch": true}                         a finger on the glass
{"at": "2026-03-02T10:00:40Z", "people": 3}           how many were truly there from then on

Around the room the world is ideal: the calendar answers at once and is polled every 30 s, and
the clock is right. The rules are those of a panel, the same functions; so are those that tell
whether a sensor is well.
"""
