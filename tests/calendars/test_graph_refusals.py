"""Entra's refusals: each with the fault the door shows, and a remedy in the journal."""

import re
from datetime import timedelta

import pytest

from panel.calendars.base import Busy, SignInFailed
from panel.calendars.graph_entra import refused
from panel.calendars.graph_entra_sentences import SENTENCES
from panel.domain.faults import CREDENTIAL_FAULTS, Fault
from panel.simulator.refusals import POLICIES

from .doors import GraphDoor
from .keys import KeyPair
from .signer import Signer

POLICY = {
    50034: Fault.ACCOUNT_BLOCKED,
    50053: Fault.ACCOUNT_BLOCKED,
    50055: Fault.SIGN_IN_AGAIN,
    50057: Fault.ACCOUNT_BLOCKED,
    50076: Fault.SIGN_IN_AGAIN,
    50079: Fault.SIGN_IN_AGAIN,
    50105: Fault.CONSENT_MISSING,
    53000: Fault.CONDITIONAL_ACCESS,
    53003: Fault.CONDITIONAL_ACCESS,
    530032: Fault.CONDITIONAL_ACCESS,
    70043: Fault.SIGN_IN_AGAIN,
    700023: Fault.SIGN_IN_REFUSED,
    1000502: Fault.CERTIFICATE_EXPIRED,
    7000214: Fault.CERTIFICATE_UNKNOWN,
    7000229: Fault.APP_UNKNOWN,
    16000: Fault.SIGN_IN_AGAIN,  # not in our list: Entra says that somebody has to act
}


@pytest.mark.parametrize(("code", "fault"), POLICY.items())
def test_a_policy_that_keeps_the_panel_out_is_named(
    door: GraphDoor, code: int, fault: Fault
) -> None:
    door.graph.refuse_sign_ins(code)
    told = Signer(door).fails(SignInFailed)
    assert told.what is fault
    assert f"(AADSTS{code})" in str(told)


def test_the_simulator_speaks_no_policy_that_is_not_tried_here() -> None:
    assert set(POLICIES) == {*POLICY, 90055}


def test_a_throttled_tenant_is_only_busy(door: GraphDoor) -> None:
    door.graph.refuse_sign_ins(90055)
    assert "(AADSTS90055)" in str(Signer(door).fails(Busy))


def test_a_certificate_that_has_expired_is_told_from_one_that_is_not_known() -> None:
    door, pair = GraphDoor(real_time=True), KeyPair(lasts=timedelta(hours=-1))
    door.graph.directory.change_app(secret=None, certificates=(pair.certificate,))
    signer = Signer(door)
    signer.shown = pair.credential
    assert signer.fails(SignInFailed).what is Fault.CERTIFICATE_EXPIRED
    door.close()


def test_an_older_entra_says_so_under_another_code() -> None:
    said = "AADSTS50012: Client assertion contains an invalid signature. [Reason - The key used is"
    told = refused({"error_description": f"{said} expired.]"}, tenant="T", app="A")
    assert told.what is Fault.CERTIFICATE_EXPIRED


@pytest.mark.parametrize("code", sorted(SENTENCES))
def test_each_sentence_is_one_with_a_remedy(code: int) -> None:
    fault, sentence = SENTENCES[code]
    assert fault in CREDENTIAL_FAULTS
    assert re.fullmatch(r"[A-Z][^.:]*: [^.]*\.", sentence.replace("panel.toml", ""))
    assert sentence.format(app="A", tenant="T")


def test_a_code_that_nobody_listed_says_where_to_look_it_up() -> None:
    told = refused({"error_codes": [4711]}, tenant="T", app="A")
    assert str(told).endswith(
        "(AADSTS4711): look the code up at https://login.microsoftonline.com/error."
    )
