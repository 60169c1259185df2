"""What a quiet panel asks of Graph and Entra: hours of a fast clock, requests at their own pace."""

from datetime import timedelta
from pathlib import Path

from tests.bench.fast_time import FastTime
from tests.bench.figure import Figure
from tests.bench.folder import write_settings
from tests.bench.processes import Program
from tests.bench.tenant import a_tenant, meeting

SPEED = 600


def measure(folder: Path, *, quick: bool) -> list[Figure]:
    hours = 2 if quick else 5
    clock = folder / "clock"
    begun = FastTime(clock).utc()
    world = meeting("+1h", "30m") + meeting("+2h", "45m")
    with a_tenant(folder, world, "--time", str(clock)) as tenant:
        config = write_settings(folder, tenant.graph)
        words = ("-m", "tests.bench.day", str(config), str(clock), str(SPEED), str(hours))
        with Program(folder, *words, str(folder / "modules")) as day:
            day.wait_for("the last hour", lambda: len(day.said) == hours, 120)
        seen = tenant.requests()
    # The first minutes have the sign-in and its discovery, which are not steady.
    steady = begun + timedelta(minutes=10)
    end = begun + timedelta(hours=hours)
    asked = [request for request in seen if steady <= request["at"] < end]
    tokens = [request for request in seen if request["token"] and request["at"] < end]
    minutes = (end - steady) / timedelta(minutes=1)
    how = f"{hours} h at {SPEED} x, requests in real time"
    return [
        Figure(
            name="requests a minute",
            value=len(asked) / minutes,
            limit=2.2,
            told=f"{len(asked)} in {minutes:.0f} min; {how}",
        ),
        Figure(
            name="token calls an hour",
            value=(len(tokens) - 1) / ((tokens[-1]["at"] - tokens[0]["at"]) / timedelta(hours=1)),
            limit=1.1,  # a token lasts 3599 s, and MSAL renews it 5 min before
            told=f"{len(tokens)} in {hours} h, from the first sign-in on",
        ),
    ]
