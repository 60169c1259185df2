"""The order of it all. Whenever the power goes, the next start goes on, and nothing is lost.

Checked whole, then secrets sealed and tried, then the file kept, then put in place; only then
is anything wiped, and only at the very end is the file known as taken. Each step may be done
twice.
"""

import hashlib
import logging
import secrets
from base64 import b64encode
from dataclasses import dataclass, field, replace
from pathlib import Path

import msgspec

from panel.config.credentials import KEY_LENGTH, TOKEN_KEY
from panel.config.sentences import ConfigError
from panel.enrol.device import Device
from panel.enrol.places import Places
from panel.enrol.sealing import NotSealed, Store
from panel.enrol.sources import Found, Source, is_to_be_wiped, sources, wipe
from panel.enrol.trial import Enrolment, read, read_again, try_out
from panel.enrol.writing import put

log = logging.getLogger(__name__)

_ROOM, _POINTER, _TAKEN = "room-panel.toml", "pointer.toml", "taken.json"


@dataclass(slots=True, kw_only=True)
class Taking:
    """One round: all that is new is taken, and what is wrong is told."""

    places: Places
    store: Store
    device: Device
    faults: list[str] = field(default_factory=list)
    new_secrets: bool = False

    def run(self) -> None:
        try:
            self.store.lay_aside_the_dead()
        except NotSealed as error:
            self.faults.append(str(error))
        except OSError as error:  # a disk that can only be read: all else can be done all the same
            why = f"{error.filename}: {error.strerror}"
            self.faults.append(f"A dead secret could not be put aside ({why}): check the disk.")
        for found in sources(self.places, self.faults):
            try:
                self._take(found)
            except (ConfigError, NotSealed) as error:
                self._refuse(found, str(error))
            except OSError as error:
                why = f"{error.filename}: {error.strerror}"
                self._refuse(
                    found, f"{found.where} could not be put in place ({why}): check the disk."
                )
        self.places.fetched.unlink(missing_ok=True)
        self.faults.extend(self.store.laid_aside())

    def _refuse(self, found: Found, sentence: str) -> None:
        self.faults.append(sentence)
        if found.source is Source.ADDRESS:  # else nobody would look at it again
            self.places.tag.unlink(missing_ok=True)

    def in_force(self) -> tuple[Enrolment | None, Enrolment | None]:
        """The file that names the room, and the one that only tells where to ask."""
        return self._kept(_ROOM), self._kept(_POINTER)

    def _take(self, found: Found) -> None:
        enrolment = self._with_its_own_key(read(found.where, found.data, self.device))
        if self._is_new(found, enrolment):
            if enrolment.names_a_room:
                self._try_out(enrolment)
            self.new_secrets |= bool(self.store.seal(enrolment.secrets))
            self._put(enrolment)
            log.info("taken: %s", found.where)
        if is_to_be_wiped(found):
            self._wipe(found.path, enrolment)
        self._note(found, enrolment)

    def _with_its_own_key(self, enrolment: Enrolment) -> Enrolment:
        """What seals a room's sign-in is made here, and nobody else ever knows it."""
        given = TOKEN_KEY in enrolment.secrets or self.store.opened(TOKEN_KEY) is not None
        if given or not enrolment.keeps_a_sign_in:
            return enrolment
        key = b64encode(secrets.token_bytes(KEY_LENGTH)).decode()
        return replace(enrolment, secrets={**enrolment.secrets, TOKEN_KEY: key})

    def _is_new(self, found: Found, enrolment: Enrolment) -> bool:
        kept = self._path_of(enrolment).exists()
        in_place = self.places.panel_toml.exists() or not enrolment.names_a_room
        if not (kept and in_place) or self._taken().get(found.source.value) != _mark(enrolment):
            return True
        # A credential comes with its secrets at each start: others may be newer than they are.
        return bool(enrolment.secrets) and found.source is not Source.CREDENTIAL

    def _try_out(self, enrolment: Enrolment) -> None:
        try_out(
            enrolment,
            etc=self.places.panel_toml.parent,
            scratch=self.places.run / "draft",
            credentials=self.store.all_opened(),
        )

    def _put(self, enrolment: Enrolment) -> None:
        self._replace(self._path_of(enrolment), enrolment.text.encode(), 0o600)
        if enrolment.names_a_room:
            folder = self.places.panel_toml.parent
            for name, content in enrolment.files.items():
                put(folder / name, content.encode(), 0o644)
            # For all to read: the page behind the code needs it too, and it holds no secret.
            self._replace(self.places.panel_toml, enrolment.panel_toml, 0o644)

    def _replace(self, path: Path, content: bytes, mode: int) -> None:
        """What held before is kept, for whoever has to find out what was changed."""
        if path.exists() and (before := path.read_bytes()) != content:
            put(self.places.kept / f"{path.stem}.before.toml", before, 0o600)
        put(path, content, mode)

    def _wipe(self, path: Path, enrolment: Enrolment) -> None:
        try:
            wipe(path, enrolment.text)
        except OSError as error:
            self.faults.append(
                f"The secrets are sealed, but could not be wiped from {path} ({error.strerror}): "
                "remove [secrets] from it on another computer."
            )

    def _note(self, found: Found, enrolment: Enrolment) -> None:
        taken = {**self._taken(), found.source.value: _mark(enrolment)}
        put(self.places.kept / _TAKEN, msgspec.json.encode(taken), 0o600)

    def _taken(self) -> dict[str, str]:
        """A mark of what was last taken from each source; none is known after it was lost."""
        try:
            return msgspec.json.decode(
                (self.places.kept / _TAKEN).read_bytes(), type=dict[str, str]
            )
        except (FileNotFoundError, msgspec.DecodeError, UnicodeDecodeError):
            return {}

    def _path_of(self, enrolment: Enrolment) -> Path:
        return self.places.kept / (_ROOM if enrolment.names_a_room else _POINTER)

    def _kept(self, name: str) -> Enrolment | None:
        """None: never taken."""
        path = self.places.kept / name
        try:
            return read_again(str(path), path.read_text(encoding="utf-8"))
        except FileNotFoundError:
            return None
        except (ConfigError, UnicodeDecodeError, OSError) as error:
            self.faults.append(f"{path} cannot be used any more ({error}): give the file anew.")
            return None


def _mark(enrolment: Enrolment) -> str:
    """Without the secrets: a mark of those could be tried out against guesses."""
    return hashlib.sha256(enrolment.text.encode()).hexdigest()
