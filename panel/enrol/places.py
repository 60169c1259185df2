"""Where everything lies, below one root."""

from dataclasses import dataclass, field
from pathlib import Path

FILE = "room-panel.toml"


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Of a device. Where /etc cannot be written, an image gives other folders."""

    root: Path = Path("/")
    etc: Path = Path("etc/room-panel")
    credstore: Path = Path("etc/credstore.encrypted")
    state: Path = Path("var/lib/room-panel-enrol")
    boot: tuple[Path, ...] = field(
        default=(Path("media/roompanel"), Path("boot/firmware"), Path("efi"), Path("boot"))
    )
    handed_over: Path | None = None  # the folder of systemd's credentials

    def at(self, folder: Path | str) -> Path:
        return self.root / Path(folder).relative_to("/" if Path(folder).is_absolute() else "")

    @property
    def panel_toml(self) -> Path:
        return self.at(self.etc) / "panel.toml"

    @property
    def sealed(self) -> Path:
        return self.at(self.credstore)

    @property
    def kept(self) -> Path:
        return self.at(self.state)

    @property
    def run(self) -> Path:
        """What the set-up screen and others read; gone with the power."""
        return self.at("run/room-panel-enrol")

    @property
    def fetched(self) -> Path:
        """Written by the one who fetches; this folder is root's, its files are his."""
        return self.at("run/room-panel-enrol-fetch") / FILE

    @property
    def tag(self) -> Path:
        """What its server calls it: of what was last handed on since the start."""
        return self.fetched.with_name("etag")

    @property
    def network(self) -> Path:
        return self.at("run/systemd")

    @property
    def of_the_image(self) -> Path:
        return self.at("usr/lib/room-panel") / FILE
