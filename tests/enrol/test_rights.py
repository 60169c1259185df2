"""As the unit runs it: root, but without any capability, reading what another user has fetched."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from .bare import GRAPH, ROOM, SECRETS, Bare

ROOT = Path(__file__).resolve().parents[2]
NOBODY = 65534
AS_THE_UNIT = ("--bounding-set=-all", "--inh-caps=-all", "--no-new-privs", f"--groups={NOBODY}")
ENROL = """
import sys
from tests.enrol.bare import Bare
bare = Bare.again(sys.argv[1])
sys.exit(1 if bare.looks() else 0)
"""

pytestmark = pytest.mark.skipif(
    os.geteuid() != 0 or shutil.which("setpriv") is None, reason="for root, with setpriv"
)


@pytest.fixture
def device(bare: Bare) -> Bare:
    """Its folder for what is fetched is root's, and writable for one more user; see tmpfiles.d."""
    folder = bare.places.fetched.parent
    folder.mkdir(parents=True)
    os.chown(folder, 0, NOBODY)
    folder.chmod(0o2775)
    return bare


def _without_might(bare: Bare) -> int:
    words = ["setpriv", *AS_THE_UNIT, "--", sys.executable, "-c", ENROL, str(bare.root.parent)]
    return subprocess.run(words, cwd=ROOT, check=False).returncode


def test_root_needs_no_might_to_take_a_file(device: Bare) -> None:
    device.has_on_card(ROOM + GRAPH + SECRETS)
    assert _without_might(device) == 0
    assert (device.room, device.secret()) == ("lyon-1@example.com", "tell nobody")
    assert device.remembers("tell nobody") == []


def test_nor_to_take_away_what_another_user_has_fetched(device: Bare) -> None:
    path = device.places.fetched
    path.write_text(ROOM)
    os.chown(path, NOBODY, NOBODY)
    path.chmod(0o640)
    assert _without_might(device) == 0
    assert device.room == "lyon-1@example.com"
    assert not path.exists()


def test_what_another_user_hides_is_told(device: Bare) -> None:
    """It has no might, so this can fail."""
    path = device.places.fetched
    path.write_text(ROOM)
    os.chown(path, NOBODY, NOBODY)
    path.chmod(0o600)
    assert _without_might(device) == 1
    assert "may not be read by this user" in device.screen_says
    assert device.room == ""
