"""`room-panel enrol`, which root runs at each start, and `room-panel enrol fetch`."""

import argparse
import asyncio
import logging
import os
import sys
from pathlib import Path

import msgspec
from msgspec import UNSET, UnsetType

from panel.enrol.applying import ERRAND, PANEL, Applying, Errand, System, Systemd
from panel.enrol.device import Device, device
from panel.enrol.fetch import Fetching, NotFetched, note
from panel.enrol.places import Places
from panel.enrol.sealing import PROGRAM, Store
from panel.enrol.standing import Standing, standing, tell
from panel.enrol.tables import NetworkTable
from panel.enrol.taking import Taking
from panel.enrol.trial import TOKEN, Enrolment
from panel.logs import start_logging

log = logging.getLogger(__name__)


def main(argv: list[str]) -> int:
    start_logging("info")
    return run(argv)


def run(argv: list[str]) -> int:
    match argv:
        case ["fetch", *rest]:
            return _main_fetch(rest)
        case _:
            return _main_enrol(argv)


def enrol(places: Places, store: Store, this: Device, system: System) -> list[str]:
    """One round. What is wrong, a sentence each; whatever held before still holds then."""
    taking = Taking(places=places, store=store, device=this)
    taking.run()
    room, pointer = taking.in_force()
    applying = Applying(places=places, store=store, system=system)
    other_proxy, errand = False, None
    try:
        other_proxy = applying.network(_network(room, pointer), taking.faults)
        errand = applying.errand(this, (room, pointer), taking.faults)
    except OSError as error:
        why = f"{error.filename}: {error.strerror}"
        taking.faults.append(f"[network] could not be put in place ({why}): restart the device.")
    if taking.new_secrets or other_proxy:
        system.restart(PANEL)  # systemd hands secrets over at a start, and never again
    faults = list(dict.fromkeys(taking.faults))
    tell(
        places.run,
        Standing(
            serial=this.serial,
            cards=tuple(f"{card.interface} {card.mac}" for card in this.cards),
            enrolled=room is not None,
            asks=errand.host if errand else "",
            fault="\n".join(faults),
        ),
    )
    return faults


def _network(*enrolments: Enrolment | None) -> NetworkTable | UnsetType:
    """Of the room's own file; else of the one that told where to ask for it."""
    found = (one.network for one in enrolments if one is not None)
    return next((one for one in found if not isinstance(one, UnsetType)), UNSET)


def _main_enrol(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="room-panel enrol",
        description="Take this panel's room-panel.toml from the boot partition, a systemd "
        "credential or the address it was fetched from. Exit code 0: done, or nothing to do; "
        "1: something was refused, and what held before still holds.",
    )
    usual = Places()
    parser.add_argument("--etc", type=Path, default=usual.etc, help="the folder of panel.toml")
    parser.add_argument(
        "--credstore", type=Path, default=usual.credstore, help="for sealed secrets"
    )
    parser.add_argument("--state", type=Path, default=usual.state)
    parser.add_argument(
        "--boot", type=Path, action="append", help="where the boot partition is mounted"
    )
    parser.add_argument("--root", type=Path, default=usual.root)
    asked = parser.parse_args(argv)
    handed = os.environ.get("CREDENTIALS_DIRECTORY", "")
    places = Places(
        root=asked.root,
        etc=asked.etc,
        credstore=asked.credstore,
        state=asked.state,
        boot=tuple(asked.boot or usual.boot),
        handed_over=Path(handed) if handed else None,
    )
    os.umask(0o022)
    store = Store(folder=places.sealed, program=PROGRAM)
    before = standing(places.run).fault
    faults = enrol(places, store, device(places.root), Systemd())
    for fault in faults:
        if fault not in before:  # it is looked at each hour
            log.error("%s", fault)
    return 1 if faults else 0


def _main_fetch(argv: list[str]) -> int:
    parser = argparse.ArgumentParser(
        prog="room-panel enrol fetch",
        description="Fetch this panel's file from the address that room-panel enrol has found.",
    )
    parser.add_argument("--root", type=Path, default=Path("/"))
    places = Places(root=parser.parse_args(argv).root)
    folder = places.fetched.parent
    try:
        errand = msgspec.json.decode((places.run / ERRAND).read_bytes(), type=Errand)
    except FileNotFoundError:
        sys.stderr.write("No address is known: write one under [enrol] in room-panel.toml.\n")
        return 0
    try:
        if asyncio.run(Fetching(errand=errand, places=places, token=_token()).run()):
            log.info("fetched from %s", errand.host)
    except NotFetched as error:
        if note(folder, str(error)):  # it is asked again and again
            log.warning("%s", error)
        return 1
    note(folder, "")
    return 0


def _token() -> str:
    folder = os.environ.get("CREDENTIALS_DIRECTORY", "")
    try:
        return (Path(folder) / TOKEN).read_text(encoding="ascii").strip() if folder else ""
    except (OSError, UnicodeDecodeError):
        return ""
