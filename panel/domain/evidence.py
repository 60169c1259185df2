"""What the sensors say of a room, all together, and of one meeting's people.

The room is occupied if any sensor says so: never a vote, never an average. Silence counts
only after a quiet time in which every required sensor was well throughout.
"""

from datetime import datetime, timedelta

from panel.domain.coverage import NOTHING_LEARNT, Coverage
from panel.domain.moments import LONG_AGO, NOT_YET
from panel.domain.policy import OnSensorFault
from panel.domain.presence import Health, Kind, People, Presence, Sensor
from panel.domain.room import Booking, Room
from panel.domain.sightings import ENOUGH, MINUTE, Sightings, minutes_since, with_sighting

EARLY = timedelta(minutes=5)  # people seen this long before the start are this meeting's
LEAVING = timedelta(minutes=2)  # those seen this long after an end are the meeting before's
QUIET_BESIDE_ONE_THAT_MISSES = timedelta(minutes=15)  # UCI 864: a lossy sensor needs so long


def coverage(room: Room, sensor: Sensor) -> Coverage:
    return room.coverage.get(sensor.fitted.name, NOTHING_LEARNT)


def health(room: Room, sensor: Sensor) -> Health:
    """As its readings have it, unless meetings have shown that it is deaf."""
    deaf = sensor.health.is_well and coverage(room, sensor).is_deaf
    return Health.DEAF if deaf else sensor.health


def is_sure(room: Room, sensor: Sensor) -> bool:
    return sensor.is_sure and not coverage(room, sensor).is_deaf


def can_call_it_empty(room: Room, sensor: Sensor) -> bool:
    """A door contact cannot, nor one that has missed people before."""
    return (
        is_sure(room, sensor)
        and sensor.fitted.kind is not Kind.CONTACT
        and not coverage(room, sensor).misses_people
    )


def somebody_is_seen(room: Room) -> bool:
    """Now, by a sensor whose word stands."""
    return any(sensor.sees_somebody_now for sensor in room.sensors)


def cannot_tell(room: Room) -> bool:
    """Whether a required sensor is not well, or none is left that could call the room empty."""
    if not _faults_keep(room):
        return False
    unsure = any(s.fitted.required and not is_sure(room, s) for s in room.sensors)
    return unsure or not any(can_call_it_empty(room, s) for s in room.sensors)


def quiet(room: Room, sensor: Sensor) -> timedelta:
    """Never shorter than the warning, which must fit into it."""
    least = room.policy.warning
    if any(coverage(room, s).misses_people for s in room.sensors):
        least = max(least, QUIET_BESIDE_ONE_THAT_MISSES)
    return max(sensor.fitted.quiet, least)


def quiet_at(room: Room) -> datetime:
    """When the room will have been quiet for long enough, if nobody is seen before."""
    if somebody_is_seen(room):
        return NOT_YET
    moments = [sensor.seen_at + quiet(room, sensor) for sensor in room.sensors]
    if _faults_keep(room):
        moments += (s.sure_since + quiet(room, s) for s in room.sensors if s.fitted.required)
    return max(moments, default=LONG_AGO)


def presence(room: Room, now: datetime) -> Presence:
    if not room.sensors:
        return Presence.NOT_FITTED
    if any(s.sees_somebody_now or now < s.seen_at + quiet(room, s) for s in room.sensors):
        return Presence.OCCUPIED
    if cannot_tell(room) or now < quiet_at(room):
        return Presence.UNKNOWN
    return Presence.VACANT


def people(room: Room) -> int | People:
    """As many as a sensor counts that is well; the most, where several count."""
    counts = (s.people for s in room.sensors if is_sure(room, s))
    return max((count for count in counts if isinstance(count, int)), default=People.NOT_COUNTED)


def watched_since_it_mattered(room: Room, booking: Booking) -> bool:
    """Whether every required sensor has been well since this meeting's people could come.

    And one at least that could call the room empty, where none is required.
    """
    if not _faults_keep(room):
        return True
    opens = booking.meeting.slot.start - EARLY
    required = [s for s in room.sensors if s.fitted.required]
    watched = [s for s in room.sensors if s.sure_since <= opens]
    callers = any(can_call_it_empty(room, sensor) for sensor in watched)
    return callers and all(sensor in watched for sensor in required)


def sightings(room: Room, now: datetime) -> Sightings:
    """The minutes in which somebody was seen for certain, up to now."""
    seen = room.sightings
    for sensor in room.sensors:
        if sensor.attests and is_sure(room, sensor):
            seen = with_sighting(seen, min(sensor.sees_since, now), now)
    return seen


def counts_from(room: Room, booking: Booking) -> datetime:
    """From when on people seen are this meeting's, and not of a checked-in one just before."""
    start = booking.meeting.slot.start
    ends = [
        other.meeting.slot.end + LEAVING
        for other in room.bookings
        if other.meeting.key in room.check_ins and other.meeting.slot.end <= start
    ]
    return max(start - EARLY, *ends, LONG_AGO)


def minutes_seen(room: Room, booking: Booking, now: datetime) -> int:
    return minutes_since(sightings(room, now), counts_from(room, booking))


def people_were_seen(room: Room, booking: Booking, now: datetime) -> bool:
    """Whether somebody came for this meeting, tap or no tap."""
    return minutes_seen(room, booking, now) >= ENOUGH


def next_minute(now: datetime) -> datetime:
    return now.replace(second=0, microsecond=0) + MINUTE


def _faults_keep(room: Room) -> bool:
    return bool(room.sensors) and room.policy.on_sensor_fault is OnSensorFault.KEEP
