"""The README's tables are those of the definitions."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec import Struct
from msgspec.structs import fields

from panel.config.kinds import description, examples, table_of, tables_by_name
from panel.config.reference import TABLES, booking_table, configuration_reference, main, with_tables
from panel.config.rules import SitesFile
from panel.config.settings import PanelFile
from panel.domain.booking import RULES

README = Path(__file__).parents[2] / "README.md"
CONFIGURATION, BOOKING = TABLES
OLD = f"# Panel\n\n{CONFIGURATION}\n<!-- end -->\n\nkept\n\n{BOOKING}\nold\n<!-- end -->\nlast\n"


def settings(definition: type[Struct]) -> Iterator[tuple[str, str]]:
    """Every key that holds a value, and its description."""
    for field in fields(definition):
        inner = (tables_by_name(field.type) or (None, field.type))[1]
        if table := table_of(inner):
            yield from settings(table)
        else:
            yield field.name, description(field.type)


ALL = sorted({*settings(PanelFile), *settings(SitesFile)})


def test_the_readme_is_up_to_date() -> None:
    text = README.read_text(encoding="utf-8")
    assert with_tables(text) == text, "run make docs"


@pytest.mark.parametrize(("key", "said"), ALL)
def test_every_setting_is_described_and_in_the_reference(key: str, said: str) -> None:
    assert said.endswith(".")
    assert f"| `{key}` |" in configuration_reference()
    assert said in configuration_reference()


def test_the_reference_tells_range_and_default() -> None:
    row = "| `window_minutes` | a whole number from 1 to 60 | `10` | How long after the start "
    assert row in configuration_reference()


@pytest.mark.parametrize("title", ["`[mqtt]`", "`[sensors.NAME]`", "`[….presence]`"])
def test_every_table_has_its_title(title: str) -> None:
    assert f"\n**{title}** " in configuration_reference()


def test_a_list_tells_what_it_holds_and_how_it_is_written() -> None:
    row = (
        "| `on` | a list in brackets, each item text, a number, true or false, "
        'such as `["trigger"]` |'
    )
    assert row in configuration_reference()


def test_a_key_tells_what_it_is_not_what_it_is_made_of() -> None:
    assert "| `certificate_passphrase` | the name of a systemd credential, or a path, such as " in (
        configuration_reference()
    )


def test_the_booking_table_reads_as_words() -> None:
    lines = booking_table().splitlines()
    assert len(lines) == len(RULES) + 2
    assert lines[2] == "| scheduled | `Tick` | over | ended |  |"
    released = "nobody came and all is trusted | releasing | release |"
    assert f"| check-in open | `Tick` | {released}" in lines


def test_what_stands_between_the_markers_is_made_anew(tmp_path: Path) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(OLD, encoding="utf-8")
    assert main([str(readme)]) == 0
    text = readme.read_text(encoding="utf-8")
    assert configuration_reference() in text
    assert booking_table() in text
    assert "old" not in text.splitlines()
    assert "\nkept\n" in text
    assert text.endswith("<!-- end -->\nlast\n")


@pytest.mark.parametrize("text", ["# Panel\n", f"{BOOKING}\nno end\n", f"{BOOKING}"])
def test_without_its_markers_a_text_stays_as_it_is(text: str) -> None:
    assert with_tables(text) == text


def test_making_it_anew_twice_changes_nothing() -> None:
    assert with_tables(with_tables(OLD)) == with_tables(OLD)


def test_a_check_tells_and_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    readme = tmp_path / "README.md"
    readme.write_text(OLD, encoding="utf-8")
    assert main(["--check", str(readme)]) == 1
    assert "run make docs" in capsys.readouterr().err
    assert readme.read_text(encoding="utf-8") == OLD
    main([str(readme)])
    assert main(["--check", str(readme)]) == 0


def test_whatever_must_be_given_has_an_example_for_those_who_forgot_it() -> None:
    without = [key for file in (PanelFile, SitesFile) for key in required(file)]
    assert [key for key, shown in without if not shown] == []


def required(definition: type[Struct]) -> Iterator[tuple[str, list[object]]]:
    """Every key that has no default, and its examples."""
    for field in fields(definition):
        inner = (tables_by_name(field.type) or (None, field.type))[1]
        if table := table_of(inner):
            yield from required(table)
        elif field.required:
            yield f"{definition.__name__}.{field.name}", list(examples(field.type))
