"""Whether the clock can be trusted, and word to systemd that the panel is alive."""

import ctypes
import os
import socket
import sys
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import ClassVar

STEP = timedelta(seconds=2)  # less than this is a slow reading, not a step
FOOD = "WATCHDOG=1"
UNSYNCHRONISED_US = 16_000_000  # NTP_PHASE_LIMIT: the kernel's error bound when nobody sets it
GROWS_US = 500  # MAXFREQ: by so much a second, likewise
TRACE = Path("/run/systemd/timesync/synchronized")  # see systemd-timesyncd.service(8)


class Timex(ctypes.Structure):
    """The head of the kernel's `struct timex`; see adjtimex(2)."""

    maxerror: int
    _fields_: ClassVar = [
        ("modes", ctypes.c_uint),  # zero: read only, which needs no privilege
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("_rest", ctypes.c_char * 512),  # more than any libc's struct has left
    ]


def _adjtimex(timex: Timex) -> int:
    return int(ctypes.CDLL(None).adjtimex(ctypes.byref(timex))) if sys.platform == "linux" else -1


def _since_boot() -> float:
    """Seconds that nobody can set, sleep included where the system counts it."""
    return time.clock_gettime(getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC))


class Trace:
    """timesyncd touches it whenever a server has answered.

    It stays where somebody sets the clock by hand, which makes the kernel trust it no more.
    """

    def __init__(
        self,
        file: Path = TRACE,
        wall: Callable[[], float] = time.time,
        since_boot: Callable[[], float] = _since_boot,
    ) -> None:
        self._file = file
        self._wall = wall
        self._since_boot = since_boot
        self._touched = -1
        self._ahead = 0.0  # of the time since boot, when a touch was first seen

    def is_fresh(self) -> bool:
        try:
            touched = self._file.stat().st_mtime_ns
        except OSError:
            return False
        wall = self._wall()
        ahead = wall - self._since_boot()
        if touched != self._touched:
            self._touched, self._ahead = touched, ahead
        if abs(ahead - self._ahead) > STEP.total_seconds():
            return False  # set since
        return -STEP.total_seconds() <= wall - touched / 1e9 < UNSYNCHRONISED_US / GROWS_US


_TRACE = Trace()


def kernel_clock_synchronised(
    adjtimex: Callable[[Timex], int] = _adjtimex, trace: Trace = _TRACE
) -> bool:
    """Whether a time server stands behind the wall clock; False where nobody can tell.

    As timedated decides: by the error bound, which timesyncd and chrony both keep, and not
    by STA_UNSYNC, which chrony sets to keep the kernel from writing the hardware clock.
    Without a server the bound grows by 0.5 ms a second: trust ends after about nine hours.
    Where systemd's ProtectClock= forbids even to ask the kernel, timesyncd's trace tells the same.
    """
    timex = Timex()
    if adjtimex(timex) < 0:
        return trace.is_fresh()
    return timex.maxerror < UNSYNCHRONISED_US


class WallClock:
    """The time of day, and whether to believe it."""

    def __init__(
        self,
        wall: Callable[[], float] = time.time,
        since_boot: Callable[[], float] = _since_boot,
        synchronised: Callable[[], bool] = kernel_clock_synchronised,
    ) -> None:
        self._wall = wall
        self._since_boot = since_boot
        self._synchronised = synchronised
        self._ahead = self._compare()

    def now(self) -> datetime:
        return datetime.fromtimestamp(self._wall(), UTC)

    def synchronised(self) -> bool:
        return self._synchronised()

    def stepped(self) -> timedelta:
        """How far the clock has been set since this was last asked; small steps add up."""
        ahead = self._compare()
        step = ahead - self._ahead
        if abs(step) <= STEP:
            return timedelta(0)
        self._ahead = ahead
        return step

    def _compare(self) -> timedelta:
        # NTP bends both clocks alike, so their difference changes only when one is set.
        return timedelta(seconds=self._wall() - self._since_boot())


class FakeClock(WallClock):
    """A clock that stands still until told what happens in the world."""

    def __init__(self, now: datetime, *, time_server: bool = True) -> None:
        self._now = now
        self._running = timedelta(0)
        self._time_server = time_server
        super().__init__(
            wall=lambda: self._now.timestamp(),
            since_boot=lambda: self._running.total_seconds(),
            synchronised=lambda: self._time_server,
        )

    def now(self) -> datetime:
        return self._now.astimezone(UTC)  # exact, where a float of seconds is not

    def pass_time(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        passed = timedelta(hours=hours, minutes=minutes, seconds=seconds)
        self._now += passed
        self._running += passed

    def step_forward(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        self._now += timedelta(hours=hours, minutes=minutes, seconds=seconds)

    def step_back(self, *, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        self._now -= timedelta(hours=hours, minutes=minutes, seconds=seconds)

    def find_time_server(self) -> None:
        self._time_server = True

    def lose_time_server(self) -> None:
        self._time_server = False


def sd_notify(state: str) -> bool:
    """Tell systemd, as in "READY=1" or "STATUS=..."; whether there was anybody to tell.

    Never raises: a panel goes on without its supervisor. See sd_notify(3).
    """
    address = os.environ.get("NOTIFY_SOCKET", "")
    if not address.startswith(("/", "@")):
        return False
    if address.startswith("@"):  # Linux's abstract namespace
        address = "\0" + address[1:]
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as notify:
        notify.settimeout(1)  # the door stands still meanwhile
        try:
            notify.sendto(state.encode(), address)
        except OSError:
            return False
    return True


def watchdog_interval() -> timedelta | None:
    """How often to send WATCHDOG=1: twice as often as systemd asks; None if it does not.

    WATCHDOG_PID is not compared: cage, the main process, hands its own on to the panel.
    """
    microseconds = os.environ.get("WATCHDOG_USEC", "")
    if not microseconds.isascii() or not microseconds.isdigit() or int(microseconds) == 0:
        return None
    return timedelta(microseconds=int(microseconds)) / 2
