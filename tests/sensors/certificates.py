"""A certificate authority and what it vouches for, as PEM files."""

from datetime import UTC, datetime
from pathlib import Path

import trustme

LONG_PAST = datetime(2020, 1, 1, tzinfo=UTC)


class Authority:
    def __init__(self, folder: Path, name: str = "authority") -> None:
        self._folder = folder
        self._ca = trustme.CA()
        self.file = folder / f"{name}.pem"
        self._ca.cert_pem.write_to_path(str(self.file))

    def vouches_for(self, *names: str, until: datetime | None = None) -> Path:
        """A certificate with its key in one file."""
        certificate = self._ca.issue_cert(*names, not_after=until)
        file = self._folder / f"{self.file.stem}-{names[0]}-{len(list(self._folder.iterdir()))}.pem"
        certificate.private_key_and_cert_chain_pem.write_to_path(str(file))
        return file
