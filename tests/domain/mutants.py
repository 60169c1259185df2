"""Wrong rules, made by hand: `python -m tests.domain.mutants` shows that each is found out.

Each mutant is one edit of panel/domain, listed in mutants.txt. It is applied to a copy, and the
examples of tests/domain, not its random days, run on the copy until one fails: killed, or survived.
"""

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[2]


class Mutant(NamedTuple):
    name: str
    file: str  # of panel/domain
    old: str
    new: str


def read(listing: str) -> tuple[Mutant, ...]:
    """Each mutant: its file and name, then what goes (-) and what comes instead (+)."""
    mutants = []
    for paragraph in listing.strip().split("\n\n"):
        title, *lines = paragraph.splitlines()
        file, name = title.split(": ", 1)
        old, new = ("\n".join(line[2:] for line in lines if line.startswith(sign)) for sign in "-+")
        mutants.append(Mutant(name, file, old, new))
    return tuple(mutants)


MUTANTS = read((ROOT / "tests" / "domain" / "mutants.txt").read_text())


def killer(mutant: Mutant) -> str:
    """The test that finds the mutant out; empty if none does."""
    with tempfile.TemporaryDirectory() as folder:
        for name in ("panel", "tests"):
            shutil.copytree(
                ROOT / name, Path(folder, name), ignore=shutil.ignore_patterns("__pycache__")
            )
        source = Path(folder, "panel", "domain", mutant.file)
        source.write_text(source.read_text().replace(mutant.old, mutant.new))
        which = "not whole_days and not law and not mutants"  # quick enough for fifty rounds
        command = [sys.executable, "-m", "pytest", "-x", "-q", "tests/domain", "-k", which]
        run = subprocess.run(
            [*command, "-p", "no:cacheprovider", "--tb=no"],
            cwd=folder,
            env={**os.environ, "PYTHONPATH": folder, "CI": "1"},
            capture_output=True,
            text=True,
            check=False,
        )
    lines = (line for line in run.stdout.splitlines() if line.startswith("FAILED"))
    return next((line.split("::")[-1].split(" - ")[0] for line in lines), "")


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("only", nargs="*", help="words of the mutants to try")
    chosen = parser.parse_args()
    if failed := killer(Mutant("none", "engine.py", "", "")):
        sys.stdout.write(f"Without any mutant, {failed} fails already.\n")
        return 1
    survived = 0
    for mutant in MUTANTS:
        if chosen.only and not any(word in mutant.name for word in chosen.only):
            continue
        found = killer(mutant)
        survived += not found
        sys.stdout.write(f"{'killed' if found else 'SURVIVED':8}  {mutant.name}  [{found}]\n")
        sys.stdout.flush()
    sys.stdout.write(f"{survived} survived.\n")
    return 1 if survived else 0


if __name__ == "__main__":
    raise SystemExit(main())
