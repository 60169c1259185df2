"""The simulator as one object: a world behind HTTPS, and the verbs that disturb it."""

import ssl
import tempfile
from datetime import timedelta
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import trustme
from starlette.applications import Starlette

from panel.simulator.access import Access
from panel.simulator.accounts import Accounts
from panel.simulator.administrator import Administrator
from panel.simulator.checkins import CheckIns
from panel.simulator.control import Control
from panel.simulator.directory import Directory
from panel.simulator.entra import Entra
from panel.simulator.faults import Fault, Faults, Kind
from panel.simulator.graph import Calendars
from panel.simulator.listener import Listener
from panel.simulator.mail import Mails
from panel.simulator.presence import Presences
from panel.simulator.rooms import Rooms
from panel.simulator.searching import Searching
from panel.simulator.sign_ins import SignIn
from panel.simulator.traffic import Seen, Traffic
from panel.simulator.world import World

_ANY = "0.0.0.0"  # noqa: S104 - only compared with; the default is the loopback


class GraphSimulator(Administrator):
    """`with GraphSimulator(world) as graph:` listens; then the certificates and the port are gone.

    Faults take `times` (1; None: until `recover()`), `method`, `path` (a part of it; "oauth2" for
    the token endpoint) and `effect` (the request is carried out, only its answer is lost).
    """

    def __init__(
        self,
        world: World | None = None,
        directory: Directory | None = None,
        *,
        host: str = "127.0.0.1",
        port: int = 0,
        state: Path | None = None,
        known_as: tuple[str, ...] = (),  # by other machines: names and addresses to certify
    ) -> None:
        self.world = world or World()
        super().__init__(directory or Directory())
        self._faults = Faults()
        access = Access(self.world, self.directory)
        routes = [
            *Control(self).routes(),
            *Rooms(self.world, access).routes(),
            *Searching(self.world, access).routes(),
            *Accounts(self.world, access).routes(),
            *Presences(self.world, access).routes(),
            *Calendars(self.world, access).routes(),
            *CheckIns(self.world, access).routes(),
            *Mails(self.world, access).routes(),
            *Entra(self.directory, self._who_signs_in).routes(),
        ]
        strangers = {404: access.no_such_route, 405: access.no_such_route}
        app = Starlette(routes=routes, exception_handlers=strangers)
        self._traffic = Traffic(app, self.directory, access, self._faults)
        self._state = state
        self._temporary: tempfile.TemporaryDirectory[str] | None = None
        self._host = host
        self._known_as = known_as
        self._listener = Listener(self._traffic, host, port)

    def _certify(self, folder: Path) -> ssl.SSLContext:
        folder.mkdir(parents=True, exist_ok=True)
        self.ca_path = folder / "ca.pem"
        authority = trustme.CA()
        authority.cert_pem.write_to_path(str(self.ca_path))
        names = {self._host, "127.0.0.1", "localhost", *self._known_as} - {_ANY}
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        authority.issue_cert(*sorted(names)).configure_cert(context)
        return context

    def __enter__(self) -> Self:
        self.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.stop()

    def start(self) -> None:
        if self._state is None:
            self._temporary = tempfile.TemporaryDirectory(prefix="simulator-")
        folder = self._state or Path(self._temporary.name if self._temporary else ".")
        try:
            self._listener.start(self._certify(folder))
        except OSError:
            self._clean()
            raise

    def stop(self) -> None:
        self._listener.stop()
        self._clean()

    def _clean(self) -> None:
        if self._temporary:
            self._temporary.cleanup()

    @property
    def port(self) -> int:
        return self._listener.port

    @property
    def url(self) -> str:
        """Graph's root: what takes the place of https://graph.microsoft.com."""
        host = "127.0.0.1" if self._host == _ANY else self._host
        return f"https://{host}:{self.port}"

    @property
    def authority(self) -> str:
        return f"{self.url}/{self.directory.tenant}"

    @property
    def requests(self) -> list[Seen]:
        return list(self._traffic.seen)

    @property
    def peak_concurrency(self) -> int:
        """The most requests that were under way to one mailbox."""
        return self._traffic.peak

    def sign_in(self, user: str) -> str:
        """Somebody signs in to the app; gives the refresh token that is left behind."""
        box = self.world.mailbox(user)
        return self.directory.sign_in(box.address, oid=box.guid, name=box.name)

    def _who_signs_in(self, user: str) -> SignIn:
        box = self.world.mailbox(user)
        return SignIn(user=box.address, oid=box.guid, name=box.name, issued=self.directory.now())

    def recover(self) -> None:
        """No more faults, the clock right, hanging requests go on."""
        self._faults.clear()
        self.directory.clock_off = timedelta(0)
        self._traffic.latency = 0.0

    def fail_next(self, status: int, *, retry_after: float | None = None, **where: Any) -> None:
        self._fault(Kind.STATUS, status=status, retry_after=retry_after, **where)

    def hang(self, **where: Any) -> None:
        self._fault(Kind.HANG, **where)

    def drip(self, *, seconds: float = 0.2, **where: Any) -> None:
        """16 bytes of the body, then a pause, and so on."""
        self._fault(Kind.DRIP, seconds=seconds, **where)

    def cut(self, **where: Any) -> None:
        self._fault(Kind.CUT, **where)

    def answer_html(self, *, status: int = 200, **where: Any) -> None:
        self._fault(Kind.HTML, status=status, **where)

    def cut_json(self, **where: Any) -> None:
        self._fault(Kind.CUT_JSON, **where)

    def unknown_enums(self, **where: Any) -> None:
        self._fault(Kind.UNKNOWN_ENUMS, **where)

    def empty_page(self, **where: Any) -> None:
        """A page without items that has a nextLink."""
        self._fault(Kind.EMPTY_PAGE, **where)

    def _fault(self, kind: Kind, **details: Any) -> None:
        self.add_fault(Fault(kind=kind, **details))

    def add_fault(self, fault: Fault) -> None:
        self._faults.add(fault)

    def slow_by(self, seconds: float) -> None:
        self._traffic.latency = seconds

    def clock_off_by(self, off: timedelta) -> None:
        """Entra's and Graph's clock, as seen in Date, in token lifetimes and by assertions."""
        self.directory.clock_off = off

    def unplug(self) -> None:
        """Connections are cut, and new ones refused, until `plug_in()`."""
        self._listener.unplug()

    def plug_in(self) -> None:
        self._listener.plug_in()

    def unplug_for(self, seconds: float) -> None:
        self._listener.unplug_for(seconds)
