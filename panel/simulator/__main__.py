"""`python -m panel.simulator`: the simulator as a program, until it is told to stop."""

import argparse
import json
import os
import signal
import sys
import threading
from pathlib import Path

from panel.simulator.server import GraphSimulator
from panel.simulator.worldfile import BadWorld, load


def _arguments(argv: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        prog="room-panel simulator", description="A local Microsoft Graph over HTTPS."
    )
    parser.add_argument("--world", type=Path, required=True, metavar="FILE.toml")
    parser.add_argument("--host", default="127.0.0.1")
    parser.add_argument("--port", type=int, default=0, help="0, the default: any free port")
    parser.add_argument("--state", type=Path, metavar="DIR", help="where ca.pem is written")
    parser.add_argument("--ready-file", type=Path, metavar="FILE", help="JSON, once listening")
    return parser.parse_args(argv)


def announce(graph: GraphSimulator, path: Path) -> None:
    """All of it or nothing: whoever waits for the file can read it at once."""
    said = {
        "url": graph.url,
        "authority": graph.authority,
        "ca": str(graph.ca_path.resolve()),
        "pid": os.getpid(),
    }
    draft = path.with_name(f".{path.name}.{os.getpid()}")
    draft.write_text(json.dumps(said), encoding="utf-8")
    draft.replace(path)


def main(argv: list[str] | None = None, stop: threading.Event | None = None) -> int:
    wanted = _arguments(argv)
    stop = stop or threading.Event()
    try:
        world, directory = load(wanted.world)
    except BadWorld as error:
        sys.stderr.write(f"{error}\n")
        return 2
    graph = GraphSimulator(world, directory, host=wanted.host, port=wanted.port, state=wanted.state)
    try:
        graph.start()
    except OSError as error:
        sys.stderr.write(f"{wanted.host}:{wanted.port}: {error.strerror}; choose another --port.\n")
        return 2
    try:
        if threading.current_thread() is threading.main_thread():
            for number in (signal.SIGINT, signal.SIGTERM):
                signal.signal(number, lambda *_: stop.set())
        sys.stdout.write(f"Graph {graph.url}  authority {graph.authority}  CA {graph.ca_path}\n")
        sys.stdout.flush()
        if wanted.ready_file:
            announce(graph, wanted.ready_file)
        stop.wait()
    finally:
        graph.stop()
    return 0


if __name__ == "__main__":
    sys.exit(main())
