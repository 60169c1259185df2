"""One credential takes another's place: both are given for a while, and either may be refused."""

import logging
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from panel.calendars.base import SignInFailed
from panel.calendars.credential import Named, Pfx, Secret, Untold
from panel.calendars.graph_credentials import Verdict, ends, expiring, try_each
from panel.config import GraphAccess
from panel.domain.faults import Fault

from .doors import QUICK, GraphDoor
from .keys import KeyPair
from .signer import Signer

OLD = Named(name="old", credential=Secret(secret="demo-secret"))
NEW = Named(name="new", credential=Secret(secret="newer"))
DAY = 24 * 3600
SHORT = timedelta(seconds=100)  # MSAL keeps none that it finds so short
NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.fixture
def signer(door: GraphDoor) -> Signer:
    """With the new secret and the old; Entra knows the old one only."""
    door.graph.shorten_tokens(SHORT)
    signer = Signer(door)
    signer.several = [NEW, OLD]
    return signer


@pytest.fixture(scope="module")
def pair() -> KeyPair:
    return KeyPair()


def told(caplog: pytest.LogCaptureFixture) -> list[str]:
    ours = [one for one in caplog.records if one.name == "panel.calendars.graph_auth"]
    return [one.getMessage() for one in ours]


def test_the_newest_is_shown_first_and_no_other(signer: Signer) -> None:
    signer.door.graph.add_secret("newer")
    signer.get()
    assert signer.asked == 1


def test_a_new_secret_that_entra_does_not_know_yet_costs_no_poll(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    assert signer.get()
    assert signer.asked == 2
    assert len(told(caplog)) == 1
    assert told(caplog)[0].startswith("signed in with old, an older credential: The client secret")


def test_it_stays_with_what_works_and_says_so_once(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    signer.get()
    for _ in range(5):
        signer.an_hour_later()
    assert signer.asked == 2 + 5
    assert len(told(caplog)) == 1


def test_a_newest_that_is_refused_is_told_though_the_old_one_goes_on(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    signer.several = [OLD]
    signer.get()
    signer.several = [NEW, OLD]
    signer.an_hour_later()
    signer.an_hour_later()
    assert [one.partition(":")[0] for one in told(caplog)] == [
        "signed in with old, an older credential"
    ]


def test_the_newest_is_tried_again_each_day(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO)
    signer.get()
    signer.door.graph.add_secret("newer")
    signer.an_hour_later()
    signer.seconds = DAY + 1
    signer.get()
    assert signer.asked == 2 + 1 + 1
    assert told(caplog)[1:] == ["signed in with new from now on"]


def test_a_newest_that_is_still_refused_a_day_later_is_no_news(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    signer.get()
    signer.seconds = DAY + 1
    signer.get()
    assert signer.asked == 4
    assert len(told(caplog)) == 1


def test_an_old_secret_revoked_in_the_middle_of_a_day_is_not_missed(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    signer.get()
    signer.door.graph.add_secret("newer")
    signer.door.graph.revoke_older_secrets()
    assert signer.an_hour_later()
    assert signer.an_hour_later()
    assert signer.asked == 2 + 2 + 1
    assert len(told(caplog)) == 1  # the change back to the newest is no warning


def test_changed_files_are_tried_from_the_newest_on(
    signer: Signer, caplog: pytest.LogCaptureFixture
) -> None:
    signer.several = [OLD]
    signer.get()
    signer.several = [NEW, OLD]
    signer.door.graph.add_secret("newer")
    signer.an_hour_later()
    assert signer.asked == 2
    signer.door.graph.revoke_older_secrets()
    signer.an_hour_later()
    assert signer.asked == 3


def test_a_token_that_is_still_good_stays_in_use(signer: Signer) -> None:
    signer.several = [OLD]
    first = signer.get()
    signer.several = [NEW, OLD]
    signer.seconds = 40
    assert signer.get() == first
    assert signer.asked == 1


def test_a_certificate_takes_the_place_of_a_secret(
    pair: KeyPair, caplog: pytest.LogCaptureFixture
) -> None:
    door = GraphDoor(real_time=True)
    door.graph.shorten_tokens(SHORT)
    signer = Signer(door)
    signer.several = [Named(name="certificate", credential=pair.credential), OLD]
    signer.get()
    assert "AADSTS700027" in told(caplog)[0]
    door.graph.directory.change_app(certificates=(pair.certificate,))
    signer.seconds = DAY + 1
    signer.get()
    door.graph.directory.change_app(secret=None)
    signer.an_hour_later()
    assert signer.asked == 2 + 1 + 1
    door.close()


def test_where_none_is_taken_the_newest_is_blamed(signer: Signer) -> None:
    signer.door.graph.expire_secret()
    assert signer.fails(SignInFailed).what is Fault.SECRET_WRONG
    assert signer.asked == 2


def test_what_no_other_secret_would_mend_is_asked_once(signer: Signer) -> None:
    signer.door.graph.refuse_sign_ins(53003)
    assert signer.fails(SignInFailed).what is Fault.CONDITIONAL_ACCESS
    assert signer.asked == 1


def test_a_sign_in_by_somebody_is_tried_at_once(signer: Signer) -> None:
    signer.several = [NEW]
    signer.fails(SignInFailed)
    signer.door.graph.add_secret("newer")
    signer.fails(SignInFailed)
    assert signer.asked == 1
    signer.tokens.sign_in_anew()
    assert signer.get()


def test_what_was_never_given_is_missing(signer: Signer) -> None:
    signer.several, signer.shown = [], None
    assert signer.fails(SignInFailed).what is Fault.SECRET_MISSING


# --- looked at one by one ----------------------------------------------------------------------


def access(door: GraphDoor, *credentials: Named) -> GraphAccess:
    return GraphAccess(
        tenant=door.graph.directory.tenant,
        client_id="11111111-1111-1111-1111-111111111111",
        base_url=door.graph.url,
        authority=door.graph.url,
        sign_in="application",
        credentials=credentials,
        ca_file=door.graph.ca_path,
    )


def test_each_is_tried_by_itself(door: GraphDoor) -> None:
    new, old = try_each(access(door, NEW, OLD), QUICK)
    assert (new.name, new.kind, new.ends, new.verdict) == (
        "new",
        "secret",
        Untold.UNTOLD,
        Verdict.REFUSED,
    )
    assert new.sentence.startswith("The client secret of app")
    assert (old.name, old.verdict, old.sentence) == ("old", Verdict.ACCEPTED, "")


def test_without_entra_nobody_knows(door: GraphDoor) -> None:
    door.unplug()
    (tried,) = try_each(access(door, OLD), QUICK)
    assert tried.verdict is Verdict.UNKNOWN
    assert "cannot be reached" in tried.sentence


def test_a_certificate_tells_when_it_ends(pair: KeyPair, tmp_path: Path) -> None:
    file = tmp_path / "panel.pfx"
    file.write_bytes(pair.pfx("open sesame"))
    pem = ends(Named(name="pem", credential=pair.credential))
    pfx = ends(Named(name="pfx", credential=Pfx(path=file, passphrase="open sesame")))
    assert isinstance(pem, datetime)
    assert pem == pfx
    assert timedelta(hours=23) < pem - datetime.now(UTC) < timedelta(hours=24)


def test_what_cannot_be_read_tells_nothing(pair: KeyPair, tmp_path: Path) -> None:
    file = tmp_path / "panel.pfx"
    file.write_bytes(pair.pfx("open sesame"))
    for passphrase in ("wrong", None):
        shown = Pfx(path=file, passphrase=passphrase)
        assert ends(Named(name="pfx", credential=shown)) is Untold.UNTOLD


@pytest.mark.parametrize(
    ("day", "days"),
    [(date(2026, 4, 1), 30), (date(2026, 3, 3), 1), (date(2026, 3, 2), 0), (date(2026, 3, 1), -1)],
)
def test_a_secret_is_announced_thirty_days_before_its_end(day: date, days: int) -> None:
    secret = Named(name="graph-secret", credential=Secret(secret="s"), expires=day)
    (ending,) = expiring([secret], NOON)
    assert (ending.name, ending.kind, ending.days) == ("graph-secret", "secret", days)


def test_what_lasts_longer_or_is_not_told_is_not_announced() -> None:
    later = Named(name="a", credential=Secret(secret="s"), expires=date(2026, 4, 2))
    assert expiring([later, OLD], NOON) == ()
