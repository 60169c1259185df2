"""Whatever stands in the files, it is taken or refused in a sentence; nothing else happens."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st
from msgspec import Struct
from msgspec.structs import fields

from panel.config import ConfigError, load_panel
from panel.config.kinds import table_of, tables_by_name
from panel.config.rules import SitesFile
from panel.config.settings import PanelFile
from tests.config.folder import GRAPH, ROOM


def keys(definition: type[Struct], at: str = "") -> Iterator[str]:
    """Every key of a file, a site and a room named among them."""
    for field in fields(definition):
        pair = tables_by_name(field.type)
        name = f"{at}{field.name}" + ('."a@b"' if pair else "")
        if table := table_of(pair[1] if pair else field.type):
            yield from keys(table, f"{name}.")
        yield name


def quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


TEXT = st.text(st.characters(codec="utf-8"), max_size=20)
VALUES = st.one_of(
    TEXT.map(quoted),
    st.integers().map(str),
    st.floats(allow_nan=False, allow_infinity=False).map(repr),
    st.sampled_from(
        [
            *("true", "nan", "-inf", "1979-05-27", "07:32:00", "[]", "[{}]", "{}", "{a.b = 1}"),
            *('"a@b"', '["a@b", "A@B"]', '"http://a:99999/"', '["10.1.2.3/8"]', '["0/0"]'),
        ]
    ),
)
PHONES = 'phone.public_url = "https://a"\nphone.proxies = ["10.1.2.3"]\nreader.check_in = ["*"]\n'
LINES = st.lists(
    st.builds(
        "{} = {}".format,
        st.sampled_from([*keys(PanelFile), *keys(SitesFile)]) | TEXT.map(quoted),
        VALUES,
    ),
    max_size=4,
)


@pytest.fixture(scope="module")
def somewhere(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("configuration")


def is_taken_or_refused_in_sentences(folder: Path) -> None:
    try:
        load_panel(folder / "panel.toml", {"HOME": "/home/panel"})
    except ConfigError as error:
        sentences = error.sentences
    else:
        return
    assert sentences
    for sentence in sentences:
        assert sentence.startswith(str(folder))
        assert sentence.endswith((".", "?"))
        assert sentence.isprintable()


@given(panel=st.binary(max_size=200), sites=st.binary(max_size=200))
@example(panel=ROOM.encode(), sites=b"\x00")
def test_any_bytes(somewhere: Path, panel: bytes, sites: bytes) -> None:
    (somewhere / "panel.toml").write_bytes(panel)
    (somewhere / "sites.toml").write_bytes(sites)
    is_taken_or_refused_in_sentences(somewhere)


@given(start=st.sampled_from(["", ROOM, GRAPH, PHONES + ROOM]), panel=LINES, sites=LINES)
def test_any_setting_with_any_value(
    somewhere: Path, start: str, panel: list[str], sites: list[str]
) -> None:
    text = "\n".join([*panel, start])
    (somewhere / "panel.toml").write_text(text, encoding="utf-8")
    (somewhere / "sites.toml").write_text("\n".join(sites), encoding="utf-8")
    is_taken_or_refused_in_sentences(somewhere)


@given(sites=LINES)
def test_any_rules_for_a_good_panel(somewhere: Path, sites: list[str]) -> None:
    (somewhere / "panel.toml").write_text(ROOM, encoding="utf-8")
    (somewhere / "sites.toml").write_text("\n".join(sites), encoding="utf-8")
    is_taken_or_refused_in_sentences(somewhere)
