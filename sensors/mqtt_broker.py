"""The broker that one connection leads to, and how patient to be with it."""

from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True, kw_only=True)
class Broker:
    """Paths are absolute, or "" where there is none."""

    host: str
    port: int
    tls: bool = True
    ca_file: str = ""  # the system's authorities
    certificate: str = ""  # the panel's own, with its key, as PEM
    username: str = ""
    password: str = field(default="", repr=False)  # the words themselves
    client_id: str = ""  # a new one each time
    table: str = "mqtt"  # of panel.toml, that told all this

    @property
    def address(self) -> str:
        return f"{self.host}:{self.port}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pace:
    """In seconds."""

    connect: float = 5.0  # for TCP, and again for TLS
    # A ping after this silence, the end after as much again; with `look` on top of each, a cut
    # network is noticed within half a minute.
    keepalive: int = 12
    # How often the thread wakes when nothing comes; and how long a retained availability may take.
    look: float = 3.0
    first_wait: float = 1.0  # before trying again; doubled each time, and jittered
    longest_wait: float = 60.0
