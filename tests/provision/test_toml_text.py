"""What is written as TOML reads as it was meant."""

import tomllib

from hypothesis import given, settings
from hypothesis import strategies as st

from panel.enrol.cutting import without
from panel.provision.toml_text import Value, table

TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
VALUES = st.one_of(TEXT, st.integers(-(2**62), 2**62), st.booleans(), st.lists(TEXT, max_size=3))
NAMES = st.text(min_size=1, max_size=8)


@settings(max_examples=150)
@given(st.dictionaries(TEXT, VALUES, max_size=4))
def test_a_table_reads_as_it_was_written(values: dict[str, Value]) -> None:
    assert tomllib.loads(table("secrets", values)) == {"secrets": values}


@settings(max_examples=100)
@given(TEXT, st.dictionaries(TEXT, VALUES, max_size=3), st.dictionaries(TEXT, VALUES, max_size=3))
def test_cutting_a_table_out_leaves_the_others(
    comment: str, mine: dict[str, Value], secret: dict[str, Value]
) -> None:
    remark = "".join(letter for letter in comment if letter.isprintable())
    text = f"# {remark}\n{table('room', mine)}{table('secrets', secret)}{table('screen', mine)}"
    assert tomllib.loads(without("here", text, ["secrets"])) == {"room": mine, "screen": mine}
