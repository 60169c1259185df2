"""Who is exempt: by subject, by organizer, by length; and what cannot be known exempts too."""

from dataclasses import replace

import pytest

from panel.domain.exemption import Exemption
from panel.domain.meeting import Meeting
from panel.domain.policy import ReleasePolicy
from panel.domain.room import Phase
from tests.door import Door
from tests.rooms import meeting, minutes

VIP = ReleasePolicy(exempt_keywords=("réunion du comité", "VIP"))
OPT_IN = ReleasePolicy(only_keywords=("AUTO-CANCEL OK",))
BOARD = ReleasePolicy(exempt_organizers=("ceo@contoso.example", "fabrikam.example"))
SHORT = ReleasePolicy(exempt_shorter_than=minutes(15))


def called(subject: str) -> Meeting:
    return meeting("10:00", "11:00", subject=subject)


def by(address: str) -> Meeting:
    return meeting("10:00", "11:00", by=address)


@pytest.mark.parametrize(
    ("policy", "one", "reason"),
    [
        (VIP, called("vip visit"), Exemption.KEYWORD),
        (VIP, called("REUNION  DU\tCOMITE (mars)"), Exemption.KEYWORD),
        (VIP, called("VIPs and friends"), Exemption.KEYWORD),  # rather one too many
        (VIP, called("Re\u0301union du comite\u0301"), Exemption.KEYWORD),
        (VIP, called(""), Exemption.SUBJECT_HIDDEN),
        (VIP, called("Ada Lovelace"), Exemption.SUBJECT_HIDDEN),
        (OPT_IN, called("Weekly"), Exemption.NOT_OPTED_IN),
        (OPT_IN, called("AUTO-CANCEL OKAY"), Exemption.NOT_OPTED_IN),  # rather one too few
        (OPT_IN, called("ada lovelace"), Exemption.SUBJECT_HIDDEN),
        (BOARD, by("CEO@contoso.example"), Exemption.ORGANIZER),
        (BOARD, by("eve@fabrikam.example"), Exemption.ORGANIZER),
        (BOARD, by("eve@mail.Fabrikam.example"), Exemption.ORGANIZER),
        (BOARD, by(""), Exemption.ORGANIZER_UNKNOWN),
        (BOARD, by("/O=EXCHANGELABS/OU=x/CN=ada"), Exemption.ORGANIZER_UNKNOWN),
        (SHORT, meeting("10:00", "10:14"), Exemption.SHORT),
    ],
)
def test_a_meeting_that_is_exempt_or_may_be_is_never_released(
    policy: ReleasePolicy, one: Meeting, reason: Exemption
) -> None:
    assert policy.exemption(one) is reason
    door = Door(one, now="9:30", policy=policy)
    door.wait_until("10:00")
    assert door.phase("10:00") is Phase.CHECKED_IN
    door.wait_until("11:05")
    assert door.released() == []


@pytest.mark.parametrize(
    ("policy", "one"),
    [
        (VIP, called("Weekly")),
        (OPT_IN, called("Weekly [auto-cancel ok]")),
        (OPT_IN, called("áuto-cancel  OK")),
        (BOARD, by("cfo@contoso.example")),
        (BOARD, by("eve@notfabrikam.example")),
        (SHORT, meeting("10:00", "10:15")),
        (ReleasePolicy(), called("")),
        (ReleasePolicy(), by("")),
    ],
)
def test_a_meeting_that_no_rule_names_needs_a_check_in(policy: ReleasePolicy, one: Meeting) -> None:
    assert policy.exemption(one) is None
    door = Door(one, now="9:30", policy=policy)
    door.wait_until("10:12")
    assert door.released() == ["10:00 at 10:10"]


def test_who_opts_in_by_keyword_may_still_be_exempt_by_another() -> None:
    both = replace(VIP, only_keywords=OPT_IN.only_keywords)
    assert both.exemption(called("VIP, auto-cancel ok")) is Exemption.KEYWORD
    assert both.exemption(called("auto-cancel ok")) is None
