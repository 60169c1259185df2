"""Worlds from files: the demo's, and those that make no sense."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from panel.simulator.__main__ import main
from panel.simulator.worldfile import BadWorld, load

DEMO = Path(__file__).parents[2] / "assets/demo/world.toml"
ROOM = '[[rooms]]\naddress = "saturne@x.example"\nname = "Saturne"\n'
LIST = '[[room_lists]]\naddress = "lyon@x.example"\nname = "Lyon"\n'
MEETING = '[[meetings]]\norganizer = "Claire"\n'


def written(folder: Path, text: str) -> Path:
    path = folder / "world.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize("hour", range(24))
@pytest.mark.parametrize("day", ["2026-03-02", "2026-03-28", "2026-10-24"])
def test_the_demo_day_fits_at_any_hour(day: str, hour: int) -> None:
    now = datetime.fromisoformat(f"{day}T{hour:02}:29:30+00:00")
    world, _ = load(DEMO, now=lambda: now)
    agenda = world.agenda("saturne@contoso.example")
    soon = [item for item in agenda if item.start == now + timedelta(seconds=30)]
    assert [(i.organizer.name, i.length) for i in soon] == [
        ("Claire Fontaine", timedelta(minutes=30))
    ]
    assert len(agenda) >= 12


def test_the_demo_has_neighbours_of_which_one_is_in_use() -> None:
    now = datetime(2026, 3, 2, 9, tzinfo=UTC)
    world, _ = load(DEMO, now=lambda: now)
    first = {
        name: world.agenda(f"{name}@contoso.example")[:1]
        for name in ("jupiter", "venus", "mercure")
    }
    at_nine = {name: [(i.start <= now) for i in items] for name, items in first.items()}
    assert at_nine == {"jupiter": [False], "venus": [], "mercure": [True]}


def test_the_demo_has_a_bit_of_everything() -> None:
    world, directory = load(DEMO)
    agenda = world.agenda("saturne@contoso.example")
    assert {item.kind for item in agenda} == {"singleInstance", "occurrence"}
    assert {item.show_as for item in agenda} == {"busy", "free", "tentative"}
    assert {item.sensitivity for item in agenda} == {"normal", "private"}
    assert any(item.all_day for item in agenda)
    assert directory.app
    assert directory.app.secret == "demo-secret"


def test_times_are_counted_from_the_start_or_stand_on_the_wall(tmp_path: Path) -> None:
    texts = ("+1h30m", "-45s", "today 09:00", "tomorrow 10:00", "2026-03-09T09:00", "yesterday")
    text = ROOM + "".join(f'{MEETING}start = "{t}"\nlength = "10s"\n' for t in texts)
    now = datetime(2026, 3, 2, 12, tzinfo=UTC)
    world, _ = load(written(tmp_path, text), now=lambda: now)
    starts = [f"{item.start:%d %H:%M:%S}" for item in world.agenda("Saturne")]
    expected = "28 23:00:00", "02 08:00:00", "02 11:59:15", "02 13:30:00", "03 09:00:00"
    assert starts == [*expected, "09 08:00:00"]


def test_a_cancelled_meeting_and_a_tentative_one(tmp_path: Path) -> None:
    text = f'{ROOM}{MEETING}start = "+1h"\nlength = "1h"\ncancelled = true\n'
    text += f'{MEETING}start = "+3h"\nlength = "1h"\ntentative = true\ncreated = "-2h"\n'
    world, _ = load(written(tmp_path, text))
    cancelled, tentative = world.agenda("Saturne")
    assert cancelled.cancelled
    assert tentative.show_as == "tentative"
    assert tentative.start - tentative.created > timedelta(hours=4)


@pytest.mark.parametrize(
    ("text", "named"),
    [
        ("rooms = 3", "rooms is 3"),
        ("rooms = []", "rooms is []: give at least one room"),
        ("= x", "is not TOML"),
        ('[[rooms]]\naddress = "a@b"', "missing required field `name`"),
        (f"{ROOM}colour = 3", "unknown field `colour`"),
        (f"{ROOM}processing = {{ colour = 3 }}", "unknown field `colour`"),
        (f"{ROOM}processing = {{ claim_minutes = 0 }}", "claim_minutes is 0"),
        (f'{ROOM}[[sign_ins]]\nuser = "eve"\nrefresh_token = "x"', "sign_ins[0].user is 'eve'"),
        (f"{ROOM}{LIST}rooms = ['mars@x']", "room_lists[0].rooms is 'mars@x': name the addresses"),
        (f'timezone = "Mars"\n{ROOM}', "timezone is 'Mars': write one like"),
        (f'{ROOM}[app]\ncertificate = "no.pem"', "app.certificate is 'no.pem': name a PEM file"),
        (f'{ROOM}{MEETING}start = "noon"', "meetings[0].start is 'noon': write \"+30s\""),
        (f'{ROOM}{MEETING}start = "+x"', "meetings[0].start is 'x': write \"30m\""),
        (f'{ROOM}{MEETING}start = "+1h"\nlength = "long"', "meetings[0].length is 'long'"),
        (f'{ROOM}{MEETING}start = "+1h"\nroom = "Mars"', "meetings[0].room is 'Mars'"),
        (f'{ROOM}{MEETING}start = "+1h"\non = ["mon"]\ncount = 2', "meetings[0].on is 'mon'"),
        (f'{ROOM}{MEETING}start = "+1h"\nshow_as = "x"', "meetings[0].show_as is 'x'"),
        (f'{ROOM}{MEETING}start="+1h"\n{MEETING}start="+2h"', "meetings[1].start is '+2h': it ov"),
    ],
)
def test_a_bad_world_is_explained_in_one_sentence(tmp_path: Path, text: str, named: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(BadWorld) as caught:
        load(path)
    said = str(caught.value)
    assert said.startswith(f"{path}: ")
    assert named in said
    assert "\n" not in said


def test_a_bad_world_ends_the_program_with_2(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["--world", str(tmp_path / "none.toml")]) == 2
    assert "none.toml: cannot be read" in capsys.readouterr().err


def test_a_world_has_guests_languages_calls_and_sign_ins(tmp_path: Path) -> None:
    text = (
        f"{ROOM}processing = {{ enable_auto_release = true, claim_minutes = 7 }}\n"
        '[[people]]\nname = "Ada"\nlanguage = "fr-FR"\nin_call = true\n'
        '[[guests]]\nname = "Eve"\naddress = "eve@fabrikam.example"\n'
        '[[sign_ins]]\nuser = "saturne@x.example"\nrefresh_token = "of-the-room"\n'
        f'{MEETING.replace("Claire", "Eve")}start = "+1h"\nlength = "1h"\n'
    )
    world, directory = load(written(tmp_path, text))
    processing, ada = world.mailbox("Saturne").processing, world.mailbox("Ada")
    assert (processing.enable_auto_release, processing.claim_minutes) == (True, 7)
    assert (ada.locale, ada.shown.activity) == ("fr-FR", "InACall")
    assert world.agenda("Saturne")[0].organizer.address == "eve@fabrikam.example"
    signed_in = directory.sign_ins.find("of-the-room")
    assert signed_in
    assert signed_in.user == "saturne@x.example"


def test_rooms_are_put_together_and_furnished(tmp_path: Path) -> None:
    place = 'place = { display = "Surface Hub", wheelchair = true, tags = ["whiteboard"] }\n'
    world, _ = load(written(tmp_path, f'{ROOM}{place}{LIST}rooms = ["saturne@x.example"]'))
    assert world.store.room_lists["lyon@x.example"].rooms == ("saturne@x.example",)
    furnished = world.mailbox("Saturne").place
    assert furnished
    assert (furnished.display, furnished.wheelchair) == ("Surface Hub", True)
