"""The administrator's handbook says what is there: commands, settings, units, sentences."""

import ast
import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPrivateKey
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from cryptography.x509 import load_pem_x509_certificate
from msgspec.structs import fields

from panel.__main__ import main
from panel.calendars.graph_entra_sentences import SENTENCES
from panel.config import toml_file
from panel.config.kinds import table_of
from panel.config.rules import Level
from panel.config.settings import PanelFile
from panel.config.sites import Sites
from panel.enrol.tables import EnrolmentFile
from tests.config.folder import GRAPH, ROOM, Folder
from tests.phone.systemd import ask

ROOT = Path(__file__).resolve().parents[1]
SYSTEMD = ROOT / "systemd"
PAGES = {page.name: page.read_text(encoding="utf-8") for page in sorted(SYSTEMD.glob("*.md"))}
BOOK = "\n".join(PAGES.values())
BLOCKS = re.findall(r"^( *)```(\w*)\n(.*?)^ *```$", BOOK, re.M | re.S)
FENCED = [
    (kind, "\n".join(x.removeprefix(dent) for x in text.split("\n"))) for dent, kind, text in BLOCKS
]
INLINE = re.findall(
    r"`([^`\n]+(?:\n[^`\n]+)?)`", re.sub(r"^ *```.*?^ *```$", "", BOOK, flags=re.M | re.S)
)
CODE = "\n".join([*(text for _, text in FENCED), *(" ".join(each.split()) for each in INLINE)])
SAID = re.findall(
    r"(?<![\w.@-])room-panel (?!room-panel)([a-z]+(?:-[a-z]+)*)(?: (check|diff))?([^\n|;]*)", CODE
)
COMMANDS = sorted({(name, what) for name, what, _ in SAID})


@pytest.fixture
def folder(tmp_path: Path) -> Folder:
    return Folder(tmp_path)


def test_there_is_something_to_check() -> None:
    assert len(PAGES) > 1
    assert {kind for kind, _ in FENCED} >= {"sh", "toml", "powershell"}
    assert COMMANDS


@pytest.mark.parametrize(("name", "what"), COMMANDS)
def test_each_command_is_one_and_knows_its_options(
    name: str, what: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as end:
        main([name, *filter(None, [what]), "--help"])
    known = set(re.findall(r"--[a-z][a-z-]*", capsys.readouterr().out))
    said = {
        x for n, w, rest in SAID if (n, w) == (name, what) for x in re.findall(r"--[a-z-]+", rest)
    }
    assert end.value.code == 0
    assert said <= known


@pytest.mark.parametrize("block", [text for kind, text in FENCED if kind == "toml"])
def test_its_settings_are_taken(folder: Folder, block: str) -> None:
    match block.partition("\n")[0]:
        case "# panel.toml":
            folder.panel(block if "[room]" in block else ROOM + block)
            toml_file.checked(folder.panel_toml, toml_file.read(folder.panel_toml), PanelFile)
        case "# room-panel.toml":
            folder.panel(block)
            toml_file.checked(folder.panel_toml, toml_file.read(folder.panel_toml), EnrolmentFile)
        case "# sites.toml":
            folder.sites(block)
            Sites.read(folder.sites_toml)
        case other:
            pytest.fail(f"a block of TOML begins with the file it belongs to, not with {other!r}")


def test_each_setting_it_names_is_one() -> None:
    text = " ".join(BOOK.split())
    said = re.findall(r"`(\w+)(?: = [^`]*)?` under `\[([a-z]+)(?:\.[A-Z]+\.(\w+))?\]`", text)
    assert said
    for key, table, below in said:
        of = Level if below else EnrolmentFile
        kind = table_of(next(each for each in fields(of) if each.name == (below or table)).type)
        assert kind, table
        assert key in kind.__struct_fields__, f"{key} under [{table}]"


def test_make_knows_each_word_it_is_told() -> None:
    told = set(re.findall(r"(?m)(?:^|[A-Z]=\S+ )make ([a-z-]+)", CODE))
    rules = re.findall(r"^([a-z-]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.M)
    assert told <= set(rules)


def test_each_figure_it_names_is_written() -> None:
    written = (ROOT / "panel/fleet/metrics.py").read_text(encoding="utf-8")
    named = set(re.findall(r"\broom_panel_(\w+?)(?:_timestamp_seconds)?\b", BOOK))
    assert named
    assert not [name for name in named if f'"{name}"' not in written]


def test_each_unit_and_drop_in_it_names_is_there() -> None:
    named = set(re.findall(r"\broom-panel[\w@-]*\.(?:service|timer|target|socket|mount)\b", BOOK))
    assert named
    assert not [name for name in named if not list(SYSTEMD.rglob(name))]
    paths = set(re.findall(r"(?<![\w/])systemd/[\w./*-]*[\w*]", CODE))
    assert not [path for path in paths if not list(ROOT.glob(path))]


def test_no_unit_is_more_exposed_than_it_says() -> None:
    rows = re.findall(
        r"^\| `(room-panel[\w-]*\.service)`.*\| (\d\.\d) \|$", PAGES["device.md"], re.M
    )
    assert rows
    for unit, claimed in rows:
        done = ask("systemd-analyze", "security", "--offline=yes", "--no-pager", SYSTEMD / unit)
        (figure,) = re.findall(rf"for {unit}: (\d+\.\d)", done.stdout)
        assert float(figure) <= float(claimed), unit


def test_each_link_leads_somewhere() -> None:
    for page, text in PAGES.items():
        for file, anchor in re.findall(r"\]\((?!https?:)([^)#\s]*)#?([^)\s]*)\)", text):
            there = (SYSTEMD / file) if file else SYSTEMD / page
            assert there.exists(), f"{page} -> {file}"
            assert not anchor or anchor in anchors(there.read_text(encoding="utf-8")), (
                f"{page}: {anchor}"
            )


def anchors(text: str) -> set[str]:
    """As GitHub makes them of headings."""
    heads = re.findall(r"^#+ (.*)$", text, re.M)
    return {re.sub(r"[^\w\- ]", "", head.lower()).replace(" ", "-") for head in heads}


def test_what_is_pasted_is_plain() -> None:
    odd = re.compile(r"[^\x00-\x7f…é→─│├└]|`\s+$", re.M)  # typographic quotes and dashes do not run
    assert not [text for kind, text in FENCED if kind in {"sh", "powershell"} and odd.search(text)]


def test_powershell_is_made_of_cmdlets() -> None:
    # Nothing of it is run here: at least each line begins as one does.
    starts = re.compile(r"^\s*(#|\$|[A-Z]\w+-[A-Z]\w+\b|\}|$)")
    lines = [x for kind, text in FENCED if kind == "powershell" for x in text.splitlines()]
    assert not [line for line in lines if not starts.match(line)]


def test_shell_is_shell() -> None:
    shell = shutil.which("sh")
    assert shell
    for text in (text for kind, text in FENCED if kind == "sh"):
        told = subprocess.run(
            [shell, "-n"], input=text, capture_output=True, text=True, check=False
        )
        assert told.stderr == "", text


def test_the_certificate_it_makes_is_one_that_the_panel_takes(folder: Folder) -> None:
    (making,) = (text for kind, text in FENCED if kind == "sh" and text.startswith("openssl req"))
    shell = shutil.which("sh")
    assert shell
    subprocess.run([shell, "-ec", making], cwd=folder.path, capture_output=True, check=True)
    made = (folder.path / "graph-certificate.pem").read_bytes()
    folder.credential("graph-certificate", made)
    folder.panel(f'{GRAPH}certificate = "graph-certificate"\n')
    folder.load()
    key = load_pem_private_key(made, None)
    assert isinstance(key, RSAPrivateKey)
    assert key.public_key() == load_pem_x509_certificate(made).public_key()


def test_every_refusal_of_entras_is_in_it_word_by_word() -> None:
    rows = re.findall(r"^\| ([\d, ]+) \| (.*?) \|", PAGES["entra.md"], re.M)
    told = {int(code): said for codes, said in rows for code in codes.split(", ")}
    assert told == {code: said.format(app="…", tenant="…") for code, (_, said) in SENTENCES.items()}


def test_what_else_a_panel_says_of_its_sign_in_is_said() -> None:
    rows = re.findall(
        r"^\| (.*?[.]) \| .* \|$", PAGES["entra.md"].partition("From the panel")[2], re.M
    )
    files = (ROOT / "panel/calendars").glob("graph_*.py")
    said = {text for file in files for text in sentences(file)}
    assert rows
    assert not [row for row in rows if row not in said]


def sentences(file: Path) -> Iterator[str]:
    """Every text of a program, with an ellipsis for what it fills in."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.JoinedStr):
            yield "".join(str(x.value) if isinstance(x, ast.Constant) else "…" for x in node.values)
        elif isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value
