"""The list of wrong rules stays true to the source it twists."""

import subprocess
import sys

import pytest

from tests.domain.mutants import MUTANTS, ROOT, Mutant


@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_each_mutant_fits_its_source_exactly_once_and_still_runs(mutant: Mutant) -> None:
    source = (ROOT / "panel" / "domain" / mutant.file).read_text()
    assert source.count(mutant.old) == 1
    names = [sys.executable, "-m", "ruff", "check", "--isolated", "--quiet", "--select=F821", "-"]
    twisted = source.replace(mutant.old, mutant.new)
    run = subprocess.run(names, input=twisted, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout  # a mutant that crashes would be killed by anything
