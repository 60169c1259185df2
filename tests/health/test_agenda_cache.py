"""The agenda kept for the first frame: whole, of this room, or not at all."""

import dataclasses
import stat
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from panel.agenda_cache import AgendaCache
from panel.domain.meeting import Agenda, Created, Meeting, Slot
from panel.domain.person import Person
from panel.domain.room import NO_AGENDA

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
HOUR = timedelta(hours=1)
SATURNE = "saturne@example.com"

REVIEW = Meeting(
    event_id="AAMk",
    slot=Slot(start=NOON, end=NOON + HOUR),
    subject="Revue du trimestre",
    organizer="Zoé",
    at_the_door=True,
    all_day=True,
    private=True,
    created=NOON - HOUR,
    readable=False,
    organizer_address="zoe@contoso.example",
    attendees=("ada@contoso.example",),
    series="AAMkAGI=",
    uid="040000008200E00074C5B7101A82E008",
    checked_in_elsewhere=True,
    booked_ahead=True,
    host=Person(name="Karim Benali", address="karim@contoso.example"),
)
AGENDA = Agenda(
    meetings=(REVIEW, Meeting(event_id="BBMk", slot=Slot(start=NOON + HOUR, end=NOON + 2 * HOUR))),
    covers=Slot(start=NOON - 12 * HOUR, end=NOON + 36 * HOUR),
    fetched_at=NOON,
)


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "agenda.json"


def load(path: Path, room: str = SATURNE) -> Agenda:
    return AgendaCache(path, room).load()


def test_the_agenda_comes_back_whole(path: Path) -> None:
    AgendaCache(path, SATURNE).keep(AGENDA)
    assert load(path) == AGENDA


def test_no_field_of_a_meeting_is_forgotten() -> None:
    defaults = {f.name: f.default for f in dataclasses.fields(Meeting)}
    assert all(getattr(REVIEW, name) != default for name, default in defaults.items())


def test_only_the_panel_can_read_it(path: Path) -> None:
    AgendaCache(path, SATURNE).keep(AGENDA)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [p.name for p in path.parent.iterdir()] == ["agenda.json"]


def test_before_the_first_agenda_there_is_none(
    path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    assert load(path) == NO_AGENDA
    assert caplog.records == []


def test_the_agenda_of_another_room_is_none_of_ours(path: Path) -> None:
    AgendaCache(path, SATURNE).keep(AGENDA)
    assert load(path, room="jupiter@example.com") == NO_AGENDA


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{}",
        b"null",
        b"\xff\xfe",
        b'{"holds":"agenda 99"}',
        b'{"holds":"agenda 1","room":"saturne@example.com"}',
    ],
)
def test_a_foreign_file_is_no_agenda(path: Path, content: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(content)
    assert load(path) == NO_AGENDA


def test_an_agenda_torn_anywhere_is_no_agenda(path: Path) -> None:
    AgendaCache(path, SATURNE).keep(AGENDA)
    whole = path.read_bytes()
    for length in range(len(whole)):
        path.write_bytes(whole[:length])
        assert load(path) == NO_AGENDA


def test_a_time_without_a_zone_is_no_time(path: Path) -> None:
    AgendaCache(path, SATURNE).keep(AGENDA)
    path.write_bytes(path.read_bytes().replace(b"00Z", b"00"))
    assert load(path) == NO_AGENDA


def test_a_directory_in_its_place_is_no_agenda(path: Path) -> None:
    path.mkdir(parents=True)
    assert load(path) == NO_AGENDA


@given(content=st.binary() | st.text().map(str.encode))
def test_nothing_that_a_file_may_hold_stops_the_panel(
    tmp_path_factory: pytest.TempPathFactory, content: bytes
) -> None:
    path = tmp_path_factory.getbasetemp() / "anything.json"
    path.write_bytes(content)
    assert load(path) == NO_AGENDA


def test_an_unchanged_agenda_is_not_written_again_at_once(path: Path) -> None:
    cache = AgendaCache(path, SATURNE)
    cache.keep(AGENDA)
    cache.keep(replace(AGENDA, fetched_at=NOON + timedelta(seconds=119)))
    assert load(path).fetched_at == NOON


def test_an_unchanged_agenda_is_written_again_after_two_minutes(path: Path) -> None:
    cache = AgendaCache(path, SATURNE)
    cache.keep(AGENDA)
    later = replace(AGENDA, fetched_at=NOON + timedelta(minutes=2))
    cache.keep(later)
    assert load(path) == later


def test_a_changed_agenda_is_written_at_once(path: Path) -> None:
    cache = AgendaCache(path, SATURNE)
    cache.keep(AGENDA)
    changed = replace(AGENDA, meetings=(REVIEW,), fetched_at=NOON + timedelta(seconds=1))
    cache.keep(changed)
    assert load(path) == changed


def test_after_a_clock_was_set_back_the_agenda_is_written_at_once(path: Path) -> None:
    cache = AgendaCache(path, SATURNE)
    cache.keep(AGENDA)
    earlier = replace(AGENDA, fetched_at=NOON - HOUR)
    cache.keep(earlier)
    assert load(path) == earlier


def test_an_agenda_just_loaded_is_not_written_again(path: Path) -> None:
    AgendaCache(path, SATURNE).keep(AGENDA)
    written = path.stat().st_ino
    restarted = AgendaCache(path, SATURNE)
    restarted.keep(restarted.load())
    assert path.stat().st_ino == written


def test_a_crash_while_writing_leaves_the_agenda_before(path: Path) -> None:
    AgendaCache(path, SATURNE).keep(AGENDA)
    path.with_name("agenda.json.new").write_bytes(b"half of it")
    assert load(path) == AGENDA
    AgendaCache(path, SATURNE).keep(replace(AGENDA, meetings=()))
    assert [p.name for p in path.parent.iterdir()] == ["agenda.json"]


def test_a_disk_that_takes_nothing_is_said_once_and_its_return_once(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO")
    (tmp_path / "cache").write_text("a file where a directory should be")
    cache = AgendaCache(tmp_path / "cache" / "agenda.json", SATURNE)
    cache.keep(AGENDA)
    cache.keep(AGENDA)
    (tmp_path / "cache").unlink()
    cache.keep(AGENDA)
    cache.keep(AGENDA)
    assert [record.levelname for record in caplog.records] == ["WARNING", "INFO"]


@given(created=st.datetimes(timezones=st.just(UTC)) | st.just(Created.UNKNOWN))
def test_when_a_meeting_was_made_may_be_unknown(
    tmp_path_factory: pytest.TempPathFactory, created: datetime | Created
) -> None:
    path = tmp_path_factory.getbasetemp() / "created.json"
    agenda = replace(AGENDA, meetings=(replace(REVIEW, created=created),))
    path.unlink(missing_ok=True)
    AgendaCache(path, SATURNE).keep(agenda)
    assert load(path) == agenda
