"""A world from a TOML file, whose meetings may lie around the present moment."""

import re
import tomllib
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any

import msgspec

from panel.simulator.directory import App, Directory
from panel.simulator.mailbox import Answer, Place, Processing
from panel.simulator.recurrence import DAYS, numbered
from panel.simulator.store import Now, utc_now
from panel.simulator.world import World
from panel.simulator.world_in import MeetingIn, WorldIn
from panel.simulator.zones import UnknownZone, zone

_LENGTH = re.compile(r"(?:(\d+)d)?(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?")
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_TIMES = 'write "+30s", "-2h", "today 09:00", "tomorrow 10:00" or an ISO time'


class BadWorld(ValueError):
    """One sentence: file, key, value, remedy."""


def load(path: Path, *, now: Now = utc_now) -> tuple[World, Directory]:
    """The world and the directory in a file; BadWorld if it does not make sense."""
    try:
        raw = tomllib.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        msg = f"{path}: cannot be read ({error.strerror}); name a file that exists."
        raise BadWorld(msg) from error
    except ValueError as error:
        msg = f"{path}: is not TOML ({error}); mend that line."
        raise BadWorld(msg) from error
    try:
        given = msgspec.convert(raw, WorldIn)
    except msgspec.ValidationError as error:
        raise BadWorld(_explain(path, raw, str(error))) from error
    return _Builder(path, given, now()).build(now)


def _explain(path: Path, raw: dict[str, Any], said: str) -> str:
    what, _, where = said.partition(" - at ")
    key = where.strip("`").removeprefix("$").removeprefix(".")
    value: Any = raw
    for name, place in re.findall(r"([A-Za-z_]\w*)|\[(\d+)\]", key):
        value = value[int(place)] if place else value.get(name, {})
    shown = "" if isinstance(value, dict | list) else f" is {value!r}"
    return f"{path}: {key or 'the file'}{shown}: {what}; change that key."


class _Builder:
    def __init__(self, path: Path, given: WorldIn, now: datetime) -> None:
        self._path = path
        self._given = given
        self._now = now

    def _bad(self, key: str, value: object, remedy: str) -> BadWorld:
        return BadWorld(f"{self._path}: {key} is {value!r}: {remedy}.")

    def build(self, now: Now) -> tuple[World, Directory]:
        given = self._given
        try:
            zone(given.timezone)
        except UnknownZone as error:
            raise self._bad("timezone", given.timezone, 'write one like "Europe/Paris"') from error
        if not given.rooms:
            raise self._bad("rooms", [], "give at least one room")
        world = World(now=now, zone=given.timezone, domain=given.rooms[0].address.split("@")[-1])
        for room in given.rooms:
            world.room(
                room.address,
                room.name,
                place=Place(**msgspec.structs.asdict(room.place)),
                processing=Processing(**msgspec.structs.asdict(room.processing)),
            )
        self._put_together(world)
        self._invite(world)
        for place, meeting in enumerate(given.meetings):
            self._book(world, f"meetings[{place}]", meeting)
        lifetime = timedelta(seconds=given.token_seconds)
        directory = Directory(tenant=given.tenant, app=self._app(), token_lifetime=lifetime)
        for place, sign_in in enumerate(given.sign_ins):
            box = world.store.find_account(sign_in.user)
            if box is None:
                remedy = "name the address of a room or of a person"
                raise self._bad(f"sign_ins[{place}].user", sign_in.user, remedy)
            token = sign_in.refresh_token
            directory.sign_in(box.address, oid=box.guid, name=box.name, token=token)
        return world, directory

    def _put_together(self, world: World) -> None:
        rooms = {room.address for room in self._given.rooms}
        for place, made in enumerate(self._given.room_lists):
            if unknown := [room for room in made.rooms if room not in rooms]:
                remedy = "name the addresses of rooms of this file"
                raise self._bad(f"room_lists[{place}].rooms", unknown[0], remedy)
            world.room_list(made.address, made.name, *made.rooms)

    def _invite(self, world: World) -> None:
        for person in self._given.people:
            name = world.person(person.name, person.address).address
            world.speaks(name, person.language)
            if person.in_call:
                world.joins_a_call(name)
        for guest in self._given.guests:
            world.guest(guest.name, guest.address)

    def _app(self) -> App:
        app = self._given.app
        certificates: tuple[bytes, ...] = ()
        if app.certificate:
            try:
                certificates = ((self._path.parent / app.certificate).read_bytes(),)
            except OSError as error:
                remedy = f"name a PEM file beside the world file ({error.strerror})"
                raise self._bad("app.certificate", app.certificate, remedy) from error
        scope = frozenset(m.lower() for m in app.mailboxes) if app.mailboxes else None
        return App(
            client_id=app.client_id,
            secret=app.secret,
            certificates=certificates,
            permissions=app.permissions,
            delegated=app.delegated,
            public=app.public,
            mailboxes=scope,
        )

    def _book(self, world: World, key: str, meeting: MeetingIn) -> None:
        start = self._time(f"{key}.start", meeting.start)
        length = self._length(f"{key}.length", meeting.length)
        room = meeting.room or self._given.rooms[0].address
        box = world.store.find_mailbox(room)
        if box is None or not box.is_room:
            raise self._bad(f"{key}.room", room, "name a room that is listed under rooms")
        if unknown := [day for day in meeting.on if day.lower() not in DAYS]:
            raise self._bad(f"{key}.on", unknown[0], f"write days as {', '.join(DAYS)}")
        created = self._time(f"{key}.created", meeting.created) if meeting.created else None
        repeated = None
        if meeting.count > 1:
            repeated = numbered(start, meeting.count, meeting.on, world.zone)
        booked = world.book(
            meeting.organizer,
            room,
            start,
            start + length,
            subject=meeting.subject,
            body=meeting.body,
            private=meeting.private,
            all_day=meeting.all_day,
            show_as=meeting.show_as,
            created=created,
            invited=meeting.invited,
            recurrence=repeated,
        )
        if world.room_copy(booked) is None:
            remedy = "it overlaps another meeting of its room: move one of the two"
            raise self._bad(f"{key}.start", meeting.start, remedy)
        if meeting.tentative:
            world.room_answers(booked, Answer.TENTATIVE)
        if meeting.cancelled:
            world.organizer_cancels(booked)

    def _length(self, key: str, text: str) -> timedelta:
        found = _LENGTH.fullmatch(text)
        if not found or not text:
            raise self._bad(key, text, 'write "30m" or "1h30m"')
        days, hours, minutes, seconds = (int(part or 0) for part in found.groups())
        return timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds)

    def _time(self, key: str, text: str) -> datetime:
        if text[:1] in ("+", "-"):
            offset = self._length(key, text[1:])
            return self._now + offset if text[0] == "+" else self._now - offset
        local = zone(self._given.timezone)
        word, _, clock = text.partition(" ")
        try:
            if word in _DAYS:
                today = self._now.astimezone(local).date()
                at = time.fromisoformat(clock or "00:00")
                day = today + timedelta(days=_DAYS[word])
                return datetime.combine(day, at, tzinfo=local)
            stated = datetime.fromisoformat(text)
        except ValueError as error:
            raise self._bad(key, text, _TIMES) from error
        return (stated if stated.tzinfo else stated.replace(tzinfo=local)).astimezone(UTC)
