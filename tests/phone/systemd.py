"""systemd's own programs: of this machine, or where .ci/systemd has unpacked them."""

import os
import shutil
import subprocess
from pathlib import Path

import pytest

SYSTEMD = Path(__file__).resolve().parents[2] / "systemd"
_UNPACKED = SYSTEMD.parent / "build/systemd"
_BIN = (str(_UNPACKED / "usr/bin"), str(_UNPACKED / "bin"))  # Debian 12 still keeps some in /bin
_PATH = os.pathsep.join((os.environ.get("PATH", ""), *_BIN))


def ask(program: str, *words: str | Path) -> subprocess.CompletedProcess[str]:
    """Run it, or skip the test where there is none."""
    found = shutil.which(program, path=_PATH)
    if found is None:
        pytest.skip(f"no {program} on this machine: .ci/systemd finds one")
    private = sorted({str(file.parent) for file in _UNPACKED.rglob("lib*.so*")})
    unpacked = {"LD_LIBRARY_PATH": os.pathsep.join(private)}
    return subprocess.run(
        [found, *words],
        env=os.environ | (unpacked if Path(found).is_relative_to(_UNPACKED) else {}),
        capture_output=True,
        text=True,
        check=False,
    )
