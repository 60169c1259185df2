"""An emulated PC with a screen that is touched: no KVM, so it runs anywhere, and slowly."""

import base64
import json
import os
import shutil
import signal
import socket
import subprocess
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from PySide6.QtGui import QImage

HOUSE = Path(__file__).resolve().parents[2]
BUILT = HOUSE / "build/image"
WIDTH, HEIGHT = 1280, 800
_INSIDE = Path("/house")  # this house, as the tree of tools sees it
_ABSOLUTE = 0x7FFF  # the far end of a tablet's axis
_FIRMWARE = Path("/usr/share/OVMF")
_BEFORE_IT_ANSWERS = 60  # seconds, until qemu has its sockets


class Machine:
    """`with Machine(...) as machine:` is a stretch of power; leaving it is the plug pulled."""

    def __init__(self, folder: Path, disk: Path, credentials: Mapping[str, str]) -> None:
        self._folder = folder
        self._disk = disk
        self._credentials = credentials
        self._pid = folder / "pid"
        self._socket = folder / "qmp"
        self._process: subprocess.Popen[bytes] | None = None
        self.powered_on = 0.0

    # --- power --------------------------------------------------------------------------------

    def __enter__(self) -> Self:
        self._folder.mkdir(parents=True, exist_ok=True)
        for left in (self._pid, self._socket):
            left.unlink(missing_ok=True)
        if not (variables := self._folder / "firmware").exists():
            shutil.copy(BUILT / "tools" / _FIRMWARE.relative_to("/") / "OVMF_VARS_4M.fd", variables)
        self.powered_on = time.monotonic()
        self._process = subprocess.Popen(
            [".ci/image", "inside", "qemu-system-x86_64", *self._words()], cwd=HOUSE
        )
        _patiently(self._socket.exists, _BEFORE_IT_ANSWERS)
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.pull_the_plug()

    def pull_the_plug(self) -> None:
        """What the guest had not yet handed to its disk is lost."""
        if self._process is None:
            return
        os.kill(int(self._pid.read_text()), signal.SIGKILL)
        self._process.wait()
        self._process = None

    def _words(self) -> Iterator[str]:
        yield from ("-machine", "q35", "-accel", "tcg,thread=multi", "-cpu", "max", "-smp", "2")
        yield from ("-m", "2048", "-rtc", "base=utc", "-display", "none")
        yield from ("-pidfile", seen(self._pid))
        yield from ("-qmp", f"unix:{seen(self._socket)},server=on,wait=off")
        yield from ("-serial", f"file:{seen(self._folder / 'serial')}")
        code, variables = _FIRMWARE / "OVMF_CODE_4M.fd", seen(self._folder / "firmware")
        yield from ("-drive", f"if=pflash,format=raw,readonly=on,file={code}")
        yield from ("-drive", f"if=pflash,format=raw,file={variables}")
        yield from ("-drive", f"if=virtio,format=raw,file={seen(self._disk)}")
        yield from ("-nic", "user,model=virtio-net-pci")
        yield from ("-device", f"virtio-vga,xres={WIDTH},yres={HEIGHT}")
        yield from ("-device", "qemu-xhci", "-device", "usb-tablet", "-device", "virtio-rng-pci")
        for name, text in self._credentials.items():
            handed = base64.b64encode(text.encode()).decode()
            yield from ("-smbios", f"type=11,value=io.systemd.credential.binary:{name}={handed}")

    # --- its screen, and a finger -------------------------------------------------------------

    def picture(self, name: str = "screen") -> QImage:
        file = self._folder / f"{name}.png"
        self._ask("screendump", filename=seen(file), format="png")
        return QImage(str(file))

    def tap(self, x: float, y: float) -> None:
        """Where, as a part of the width and of the height. Slow hands, for a slow machine."""
        for axis, at in (("x", x), ("y", y)):
            move = {"axis": axis, "value": round(at * _ABSOLUTE)}
            self._ask("input-send-event", events=[{"type": "abs", "data": move}])
        for down in (True, False):
            button = {"button": "left", "down": down}
            time.sleep(0.5)
            self._ask("input-send-event", events=[{"type": "btn", "data": button}])

    def told(self) -> str:
        """What came over its serial line."""
        return (self._folder / "serial").read_text(errors="replace")

    def running(self) -> bool:
        return self._process is not None and self._process.poll() is None

    def _ask(self, command: str, **arguments: Any) -> Any:
        with self._monitor() as lines:
            for asked in ({"execute": "qmp_capabilities"}, _asking(command, arguments)):
                lines.write(json.dumps(asked).encode() + b"\n")
                lines.flush()
                answer = next(a for a in map(json.loads, lines) if "return" in a or "error" in a)
                if "error" in answer:
                    raise AssertionError(f"{command}: {answer['error']['desc']}")
        return answer["return"]

    @contextmanager
    def _monitor(self) -> Iterator[Any]:
        with socket.socket(socket.AF_UNIX) as line:
            line.settimeout(60)
            line.connect(str(self._socket))
            with line.makefile("rwb") as lines:
                yield lines


def seen(path: Path) -> str:
    """The same file, as the programs in the tree of tools see it."""
    return str(_INSIDE / path.relative_to(HOUSE))


def _asking(command: str, arguments: dict[str, Any]) -> dict[str, Any]:
    return {"execute": command, "arguments": arguments} if arguments else {"execute": command}


def _patiently(came: Any, seconds: float) -> None:
    until = time.monotonic() + seconds
    while not came():
        if time.monotonic() > until:
            raise AssertionError(f"waited {seconds:.0f} s in vain")
        time.sleep(0.5)
