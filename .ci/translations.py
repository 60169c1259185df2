"""Collects the screens' texts into assets/translations and compiles them; --check only compares."""

import shutil
import subprocess
import sys
import sysconfig
import tempfile
from pathlib import Path

HOME = Path(__file__).resolve().parents[1] / "assets" / "translations"
QML = HOME.parents[1] / "panel" / "ui" / "qml"
BIN = Path(sysconfig.get_path("scripts"))


def collect(ts: Path) -> None:
    """Bring one language up to the texts of the screens. English needs its plurals only."""
    options = ["-no-obsolete", "-locations", "none"]
    if ts.stem.endswith("_en"):
        options.append("-pluralonly")
    run("pyside6-lupdate", *options, "-extensions", "qml", str(QML), "-ts", str(ts))


def run(tool: str, *arguments: str) -> None:
    subprocess.run([BIN / tool, *arguments], check=True, capture_output=True)


def compile_(ts: Path, qm: Path) -> None:
    run("pyside6-lrelease", str(ts), "-qm", str(qm))


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


def main() -> int:
    languages = sorted(HOME.glob("*.ts"))
    if "--check" not in sys.argv:
        for ts in languages:
            collect(ts)
            compile_(ts, ts.with_suffix(".qm"))
        return 0
    with tempfile.TemporaryDirectory() as scratch:
        found = [fault for ts in languages for fault in faults(ts, Path(scratch))]
    if not languages:
        found = ["assets/translations holds no language"]
    print("\n".join(found) or f"Translations complete: {len(languages)} languages")
    return bool(found)


sys.exit(main())
