"""What an address serves becomes the kept copy, unless it is no good."""

from panel.config.fetched import NoCopy
from panel.config.fetching import Changed, Refused, Same

from .asking import Panel
from .office import Office


def test_what_is_published_is_kept(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    assert panel.fetched.kept() is NoCopy.YET
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"rules"


def test_a_change_is_taken(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("new rules")
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"new rules"


def test_what_has_not_changed_is_not_sent_again(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    assert [panel.asks() for _ in range(3)] == [Changed(), Same(), Same()]
    assert office.answered == [200, 304, 304]
    assert [asked.get("if-modified-since", "") for asked in office.asked] == [
        "",
        *["Mon, 02 Mar 2026 08:00:00 GMT"] * 2,
    ]


def test_nor_after_a_restart(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    panel.restarts()
    assert panel.asks() == Same()
    assert office.answered == [200, 304]


def test_a_copy_that_is_gone_is_fetched_again(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    panel.fetched.path.unlink()
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"rules"


def test_the_same_from_a_server_without_tags_costs_no_writing(panel: Panel, office: Office) -> None:
    office.sends(b"rules")
    panel.asks()
    written = panel.fetched.path.stat()
    assert panel.asks() == Same()
    assert panel.fetched.path.stat() == written
    assert panel.checked == [b"rules"]


def test_a_new_tag_on_the_same_is_remembered_and_not_written(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    written = panel.fetched.notes()
    office.tags_it_anew()
    assert [panel.asks() for _ in range(2)] == [Same()] * 2
    assert office.answered == [200, 200, 304]
    assert panel.fetched.notes() == written


def test_what_is_no_good_is_refused_and_the_last_good_copy_stays(
    panel: Panel, office: Office
) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("broken")
    assert panel.asks() == Refused("sites.toml: is broken: mend it.")
    assert panel.fetched.kept() == b"rules"
    panel.restarts()
    assert panel.fetched.kept() == b"rules"


def test_what_is_refused_at_first_boot_leaves_no_copy(panel: Panel, office: Office) -> None:
    office.publishes("broken")
    assert [panel.asks() for _ in range(2)] == [Refused("sites.toml: is broken: mend it.")] * 2
    assert panel.fetched.kept() is NoCopy.YET


def test_what_was_refused_for_something_else_is_taken_once_that_is_mended(
    panel: Panel, office: Office
) -> None:
    office.publishes("a site that panel.toml does not name")
    panel.dislikes(b"site")
    assert isinstance(panel.asks(), Refused)
    panel.dislikes(b"broken")
    assert panel.asks() == Changed()


def test_what_was_refused_is_mended(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("broken")
    panel.asks()
    office.publishes("mended")
    assert panel.asks() == Changed()
    assert panel.fetched.kept() == b"mended"


def test_what_was_refused_is_taken_back(panel: Panel, office: Office) -> None:
    office.publishes("rules")
    panel.asks()
    office.publishes("broken")
    panel.asks()
    office.publishes("rules")
    assert panel.asks() == Same()
