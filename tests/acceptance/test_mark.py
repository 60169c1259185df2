"""A mark: what a run may take away, and what it may never touch."""

import pytest

from panel.acceptance.checklist import ITEMS
from panel.acceptance.mark import Mark, is_test_of

ROOM = "Saturne@contoso.example"
MARK = Mark(run="0123abcd", room=ROOM)


def test_every_item_is_known_again_by_its_subject() -> None:
    assert all(is_test_of(ROOM, MARK.subject(item.name)) for item in ITEMS)
    assert is_test_of(ROOM.lower(), MARK.subject("simple"))


@pytest.mark.parametrize(
    "subject",
    [
        "",
        "Room Panel acceptance",
        "Room Panel acceptance of the new door",
        f"Fwd: {MARK.subject('simple')}",
        f"{MARK.subject('simple')} (was: Engines)",
        Mark(run="0123abcd", room="jupiter@contoso.example").subject("simple"),
        Mark(run="0123ABCD", room=ROOM).subject("simple"),
    ],
)
def test_nothing_else_is_taken_for_a_test(subject: str) -> None:
    assert not is_test_of(ROOM, subject)
