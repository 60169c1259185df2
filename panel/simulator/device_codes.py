"""Sign-ins by code: a device asks for one, somebody types it elsewhere, the device keeps asking."""

import secrets
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from enum import Enum

LASTS = timedelta(minutes=15)
INTERVAL = 5  # seconds between a device's questions
ADDRESS = "https://microsoft.com/devicelogin"
_LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ123456789"  # Entra's have no I, O and 0
_LENGTH = 9


class Standing(Enum):
    PENDING = "pending"
    APPROVED = "approved"
    DECLINED = "declined"


@dataclass(frozen=True, slots=True, kw_only=True)
class DeviceCode:
    device_code: str
    user_code: str
    client_id: str
    scope: str
    expires: datetime
    standing: Standing = Standing.PENDING
    user: str = ""


class DeviceCodes:
    """Those that were given out, by what the device shows."""

    def __init__(self) -> None:
        self._codes: dict[str, DeviceCode] = {}
        self.interval = INTERVAL
        self.hurried = 0  # how many questions are yet to hear that they come too fast

    def issue(self, client_id: str, scope: str, now: datetime) -> DeviceCode:
        code = DeviceCode(
            device_code=secrets.token_urlsafe(96),
            user_code="".join(secrets.choice(_LETTERS) for _ in range(_LENGTH)),
            client_id=client_id,
            scope=scope,
            expires=now + LASTS,
        )
        self._codes[code.user_code] = code
        return code

    def find(self, device_code: str) -> DeviceCode | None:
        return next((c for c in self._codes.values() if c.device_code == device_code), None)

    def redeem(self, code: DeviceCode) -> None:
        """It opens once."""
        self._codes.pop(code.user_code, None)

    def settle(self, user_code: str, standing: Standing, user: str = "") -> None:
        """Raises KeyError for a code that nobody was given."""
        code = self._codes[user_code]
        self._codes[user_code] = replace(code, standing=standing, user=user)

    def lapse(self, now: datetime) -> None:
        for name, code in self._codes.items():
            self._codes[name] = replace(code, expires=now)

    @property
    def newest(self) -> str:
        """What the device shows."""
        return next(reversed(self._codes), "")
