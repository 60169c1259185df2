"""`room-panel phone`: serve the page behind the code until told to stop."""

import argparse
import contextlib
import os
import socket
import sys
from pathlib import Path

from panel.config import ConfigError, load_phone
from panel.config.phone import NotFitted, Phone, Protection
from panel.logs import start_logging
from panel.phone.certificate import Certificate, NoCertificate, find
from panel.phone.pages import Pages
from panel.phone.server import Served, listen, serve

MISTAKEN = 2  # the unit does not try again: nothing but a change of the settings would help
_GIVES_WAY = 10  # nice(2): the panel's frames come first, whatever strangers ask for
_CONFIG = Path("/etc/room-panel/panel.toml")


def main(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="room-panel phone", description="Serve the page behind the code at the door."
    )
    parser.add_argument("--config", type=Path, default=_CONFIG)
    config: Path = parser.parse_args(argv).config
    try:
        phone = load_phone(config)
        if isinstance(phone, NotFitted):
            raise ConfigError(f"{config}: there is no [phone]: add it, or disable this service.")
        served = _served(phone, config)
        listening = listen(phone.listen, phone.port)
    except (ConfigError, NoCertificate) as error:
        sys.stderr.write(f"{error}\n")
        return MISTAKEN
    except OSError as error:  # in use, as just after an unclean end; systemd tries again
        where = f"{config}: phone.listen, phone.port"
        why = error.strerror or error
        sys.stderr.write(f"{where}: nobody can listen there ({why}): correct them.\n")
        return 1
    start_logging("info")
    _give_way()
    return serve(served, listening, Pages(prefix=served.prefix), lambda: tell_systemd("READY=1"))


def _served(phone: Phone, config: Path) -> Served:
    certificate = None
    if phone.protection is Protection.CERTIFICATE:
        certificate = Certificate(find(phone.certificate, config.parent))
    return Served(
        public_url=phone.public_url,
        socket=phone.socket,
        proxies=phone.proxies,
        certificate=certificate,
    )


def _give_way() -> None:
    """Started by hand too; the unit has done so already, and forbids the call."""
    if os.getpriority(os.PRIO_PROCESS, 0) < _GIVES_WAY:
        with contextlib.suppress(PermissionError):
            os.setpriority(os.PRIO_PROCESS, 0, _GIVES_WAY)


def tell_systemd(state: str) -> None:
    """See sd_notify(3). A page goes on without its supervisor."""
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.settimeout(1)
        try:
            notify.sendto(state.encode(), address.replace("@", "\0", 1))
        except OSError:
            return


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
