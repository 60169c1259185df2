"""The list of wrong rules stays true to the source it twists."""

import ast

import pytest

from tests.domain.mutants import MUTANTS, ROOT, Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_each_mutant_still_fits_its_source_exactly_once(mutant: Mutant) -> None:
    source = (ROOT / "panel" / "domain" / mutant.file).read_text()
    assert source.count(mutant.old) == 1
    ast.parse(source.replace(mutant.old, mutant.new))
