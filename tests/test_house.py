"""The house rules that ruff and mypy cannot check, and that the checks bite."""

import ast
import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import grimp
import pytest

from tests.walls import Walls

ROOT = Path(__file__).resolve().parents[1]
PYTHON = sorted(
    file for top in ("panel", "sensors", "tests") for file in (ROOT / top).rglob("*.py")
)
QML = sorted((ROOT / "panel").rglob("*.qml"))
NO_NAMES = re.compile(r"(util|helper|manager|service|misc|common)", re.IGNORECASE)
CLOCKS = {"now", "today", "utcnow", "time", "monotonic", "perf_counter"}
PURE = (
    "panel/domain/",
    *(f"panel/ui/{n}.py" for n in ("countdown", "day", "offers", "sensed", "view")),
)


def test_a_file_fits_in_a_head() -> None:
    limits = {".py": 250, ".qml": 150}
    long = {
        _name(file): n for file in PYTHON + QML if (n := len(_lines(file))) > limits[file.suffix]
    }
    assert not long


def test_the_first_line_says_what_a_file_holds() -> None:
    starts = {".py": '"""', ".qml": "// "}
    silent = [
        f for f in PYTHON + QML if _lines(f) and not _lines(f)[0].startswith(starts[f.suffix])
    ]
    assert not [_name(file) for file in silent]


def test_nothing_has_a_name_that_says_nothing() -> None:
    classes = {
        f"{_name(file)}: {node.name}": node.name
        for file in PYTHON
        for node in ast.walk(_tree(file))
        if isinstance(node, ast.ClassDef)
    }
    files = {_name(file): file.stem for file in PYTHON + QML}
    assert not [where for where, name in (classes | files).items() if NO_NAMES.search(name)]


def test_an_exception_to_a_rule_gives_its_reason() -> None:
    bare = re.compile(r"#\s*(noqa(: [A-Z0-9, ]+)?|type: ignore(\[[\w-]+\])?)\s*$")
    found = [
        f"{_name(f)}:{n}" for f in PYTHON for n, x in enumerate(_lines(f), 1) if bare.search(x)
    ]
    assert not found


def test_what_decides_does_not_look_at_a_clock() -> None:
    looks = [
        f"{_name(file)}:{node.lineno}"
        for file in PYTHON
        if _name(file).startswith(PURE)
        for node in ast.walk(_tree(file))
        if isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in CLOCKS
    ]
    assert not looks


@pytest.fixture(scope="module")
def walls() -> Walls:
    settings = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"]
    (contract,) = settings.pop("contracts")
    return Walls(contract["name"], settings, contract)


@pytest.mark.parametrize(
    ("importer", "imported"),
    [
        ("panel.domain.engine", "panel.calendars.base"),
        ("panel.domain.engine", "asyncio"),
        ("panel.domain.engine", "msgspec"),
        ("panel.ui.view", "PySide6"),
        ("panel.ui.view", "panel.config"),
        ("panel.ui.bridge", "panel.calendars.base"),
        ("panel.ui.bridge", "httpx"),
        ("panel.calendars.memory", "httpx"),
        ("panel.calendars.memory", "panel.calendars.graph"),
        ("panel.calendars.graph", "msal"),
        ("panel.calendars.graph", "panel.journal"),
        ("panel.simulator.world", "panel.domain.meeting"),
        ("panel.runner", "panel.calendars.graph"),
        ("panel.runner", "panel.ui.view"),
        ("panel.runner", "PySide6"),
        ("panel.journal", "panel.simulator.world"),
        ("panel.config", "sensors.mqtt"),
        ("panel.runner", "sensors.base"),
        ("sensors.decoding", "paho"),
        ("sensors.mqtt", "gpiozero"),
        ("panel.app", "panel.simulator.server"),
        ("panel.demo.live", "panel.simulator.server"),
        ("panel.attic", "panel.domain.meeting"),
        ("sensors", "panel.domain.presence"),
    ],
)
def test_a_hole_in_a_wall_is_seen(walls: Walls, importer: str, imported: str) -> None:
    graph = grimp.build_graph("panel", "sensors", include_external_packages=True, cache_dir=None)
    for name in (importer, imported):
        if name not in graph.modules:
            ours = name.startswith(("panel", "sensors"))
            graph.add_module(name, is_squashed=not ours)
    graph.add_import(importer=importer, imported=imported)
    check = walls.check(graph, verbose=False)
    assert f"{importer} imports {imported}" in check.metadata["found"]


def test_lint_bites_on_a_planted_import(a_copy: Path) -> None:
    engine = a_copy / "panel/domain/engine.py"
    engine.write_text(engine.read_text() + "\nimport panel.calendars.base\n")
    said = _run("lint-imports", "--no-cache", cwd=a_copy)
    assert "panel.domain.engine imports panel.calendars.base" in said


def test_lint_bites_on_a_property_misspelt_in_qml(a_copy: Path) -> None:
    (a_copy / "panel/ui/Typo.qml").write_text(
        "// A planted mistake.\nimport QtQuick\nimport RoomPanel\n"
        "Item {\n    required property DoorBridge door\n    visible: door.canChekIn\n}\n"
    )
    assert 'Member "canChekIn" not found on type "DoorBridge"' in _run(".ci/qml", cwd=a_copy)


@pytest.fixture
def a_copy(tmp_path: Path) -> Path:
    """The house again, to break things in."""
    for part in ("panel", "sensors", "tests", ".ci"):
        shutil.copytree(ROOT / part, tmp_path / part)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    (tmp_path / ".venv").symlink_to(sys.prefix)
    return tmp_path


def _run(program: str, *options: str, cwd: Path) -> str:
    """What a failing check says."""
    command = cwd / program if program.startswith(".") else Path(sys.prefix) / "bin" / program
    done = subprocess.run([command, *options], cwd=cwd, capture_output=True, text=True, check=False)
    assert done.returncode != 0
    return done.stdout + done.stderr


def _name(file: Path) -> str:
    return str(file.relative_to(ROOT))


def _lines(file: Path) -> list[str]:
    return file.read_text(encoding="utf-8").splitlines()


def _tree(file: Path) -> ast.Module:
    return ast.parse(file.read_text(encoding="utf-8"))
