"""What an administrator at the door is told."""

from dataclasses import replace
from datetime import timedelta

import pytest

from panel.admin.network import Answers, Interface
from panel.admin.tidings import Machine, Network, chapters
from panel.calendars.credential import Ending
from panel.domain.engine import step
from panel.domain.events import AgendaLost
from panel.domain.faults import Fault
from panel.domain.policy import ReleasePolicy
from panel.domain.presence import Presence
from panel.domain.room import NO_AGENDA, Room
from panel.ui.admin import Tiding
from tests.rooms import a_room, at, meeting

NOW = at("10:03")
MACHINE = Machine(
    versions=(("Qt", "6.11.0"),),
    running_since=NOW - timedelta(days=3),
    booted=NOW - timedelta(days=4),
    degrees=51,
    screen="800 × 480",
    page="there",
)


def told(room: Room, network: Network = Network(), machine: Machine = MACHINE) -> dict[str, Tiding]:  # noqa: B008  frozen
    rows = [row for one in chapters(room, NOW, network, machine) for row in one["rows"]]
    return {row["kind"]: row for row in rows}


def room(presence: Presence = Presence.NOT_FITTED) -> Room:
    return a_room(meeting("10:00", "11:00"), now=NOW, presence=presence)


def test_all_is_well() -> None:
    tones = {kind: row["tone"] for kind, row in told(room()).items()}
    assert {tones[kind] for kind in ("agenda", "writes", "releases", "clock", "journal")} == {
        "good"
    }
    assert "fault" not in tones


def test_when_the_agenda_was_read_or_that_it_never_was() -> None:
    assert told(room())["agenda"]["at"] == int(NOW.timestamp())
    never = told(replace(room(), agenda=NO_AGENDA))["agenda"]
    assert (never["at"], never["tone"]) == (None, "bad")


def test_why_it_cannot_be_read() -> None:
    lost, _ = step(room(), AgendaLost(fault=Fault.SECRET_EXPIRED), NOW)
    assert told(lost)["fault"]["value"] == "secret-expired"


def test_what_is_owed_to_the_calendar() -> None:
    late = a_room(meeting("9:00", "11:00"), now="9:11")
    assert told(late)["writes"]["number"] == len(late.pending) == 1


@pytest.mark.parametrize(
    ("policy", "said"),
    [
        (ReleasePolicy(rules_known=False), ("rules-unknown", "bad")),
        (ReleasePolicy(halted=True), ("halted", "unsure")),
        (ReleasePolicy(shadow=True), ("shadow", "unsure")),
        (ReleasePolicy(enabled=False), ("off", "plain")),
        (ReleasePolicy(enabled=False, halted=True), ("halted", "unsure")),
    ],
)
def test_what_becomes_of_no_shows(policy: ReleasePolicy, said: tuple[str, str]) -> None:
    row = told(replace(room(), policy=policy))["releases"]
    assert (row["value"], row["tone"]) == said


def test_a_clock_and_a_journal_in_doubt_are_told() -> None:
    doubtful = told(replace(room(), clock_synchronised=False, journal_sound=False))
    assert [doubtful[kind]["value"] for kind in ("clock", "journal")] == ["not-set", "broken"]
    assert {doubtful[kind]["tone"] for kind in ("clock", "journal")} == {"bad"}


@pytest.mark.parametrize(
    ("presence", "said"),
    [
        (Presence.OCCUPIED, ("ok", "somebody", "good")),
        (Presence.VACANT, ("ok", "nobody", "good")),
        (Presence.UNKNOWN, ("offline", "the cable is out", "bad")),
    ],
)
def test_each_sensor_with_its_health_and_its_last_word(
    presence: Presence, said: tuple[str, str, str]
) -> None:
    row = told(room(presence))["sensor"]
    assert (row["value"], row["note"], row["tone"]) == said
    assert row["name"] == "ceiling"
    assert row["at"] is not None


def test_the_network_as_it_stands() -> None:
    up = Interface(name="eth0", up=True, addresses=("10.0.0.2", "::2"))
    network = Network(interfaces=(up,), host="graph.microsoft.com", resolves=Answers.NO)
    rows = told(room(), network)
    assert (rows["interface"]["note"], rows["interface"]["tone"]) == ("10.0.0.2, ::2", "good")
    assert rows["no-gateway"]["tone"] == "bad"
    assert (rows["names"]["value"], rows["names"]["note"]) == ("no", "graph.microsoft.com")


def test_a_page_that_is_lost_and_a_processor_that_is_hot() -> None:
    rows = told(room(), machine=replace(MACHINE, page="lost", degrees=85))
    assert (rows["page"]["tone"], rows["heat"]["tone"]) == ("bad", "unsure")
    assert "heat" not in told(room(), machine=replace(MACHINE, degrees=None))


@pytest.mark.parametrize(("days", "tone"), [(30, "unsure"), (8, "unsure"), (7, "bad"), (-1, "bad")])
def test_a_credential_that_ends_is_told(days: int, tone: str) -> None:
    ending = Ending(name="graph-secret", kind="secret", at=NOW + timedelta(days=days), days=days)
    [calendar, *_] = chapters(room(), NOW, Network(), MACHINE, [ending])
    row = next(one for one in calendar["rows"] if one["kind"] == "secret")
    assert (row["tone"], row["number"], row["note"]) == (tone, days, "graph-secret")
