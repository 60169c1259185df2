"""Collects the screens' texts into assets/translations and compiles them; --check only compares."""

import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

from panel.config.settings import LANGUAGES

HOME = Path(__file__).resolve().parents[1] / "assets" / "translations"
QML = HOME.parents[1] / "panel" / "ui" / "qml"
BIN = Path(sysconfig.get_path("scripts"))


def collect(ts: Path) -> None:
    """Bring one language up to the texts of the screens, with every plural form it has.

    English needs its plurals only.
    """
    language = ts.stem.rpartition("_")[2]
    options = ["-no-obsolete", "-locations", "none", "-source-language", "en"]
    options += ["-target-language", language]
    if language == "en":
        options.append("-pluralonly")
    run("pyside6-lupdate", *options, "-extensions", "qml", str(QML), "-ts", str(ts))


def run(tool: str, *arguments: str) -> None:
    subprocess.run([BIN / tool, *arguments], check=True, capture_output=True)


def compile_(ts: Path, qm: Path) -> None:
    """Beside it first: a panel that runs has the old one mapped into its memory."""
    draft = qm.with_suffix(".new")
    run("pyside6-lrelease", str(ts), "-qm", str(draft))
    draft.replace(qm)


def faults(ts: Path, scratch: Path) -> list[str]:
    """What is wrong with one language, in sentences."""
    fresh, compiled = scratch / ts.name, scratch / f"{ts.stem}.qm"
    shutil.copy(ts, fresh)
    collect(fresh)
    compile_(fresh, compiled)
    qm = ts.with_suffix(".qm")
    found = []
    if fresh.read_bytes() != ts.read_bytes():
        found.append(f"{ts.name} lags behind the screens: run make translations")
    if unfinished := fresh.read_text(encoding="utf-8").count('type="unfinished"'):
        found.append(f"{ts.name} has {unfinished} texts without a translation")
    if not qm.exists() or qm.read_bytes() != compiled.read_bytes():
        found.append(f"{qm.name} is older than {ts.name}: run make translations")
    return found


def missing(ts: Path) -> str:
    return f"{ts.name} does not exist: run make translations"


def main() -> int:
    wanted = [HOME / f"room_panel_{language}.ts" for language in LANGUAGES]
    if "--check" not in sys.argv:
        for ts in wanted:
            collect(ts)
            compile_(ts, ts.with_suffix(".qm"))
        return 0
    found = [
        f"{ts.name} is of no language of the panel" for ts in HOME.glob("*.ts") if ts not in wanted
    ]
    with tempfile.TemporaryDirectory() as scratch:
        for ts in wanted:
            found += faults(ts, Path(scratch)) if ts.exists() else [missing(ts)]
    print("\n".join(found) or f"Translations complete: {len(wanted)} languages")
    return bool(found)


sys.exit(main())
