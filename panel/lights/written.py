"""The simplest light: a line in a file, for programs that drive a lamp of their own."""

from pathlib import Path

from panel.lights.base import DARK, Colour, Lost


class WrittenLight:
    """Three shares of red, green and blue, in one line: "1.00 0.35 0.00"."""

    def __init__(self, file: Path) -> None:
        self._file = file

    def show(self, colour: Colour) -> None:
        try:
            self._write(colour)
        except OSError as error:
            raise Lost(f"{self._file} cannot be written: {error.strerror}.") from error

    def close(self) -> None:
        try:
            self._write(DARK)
        except OSError:
            return  # whoever reads it sees that it is old

    def _write(self, colour: Colour) -> None:
        draft = self._file.with_name(f"{self._file.name}.new")
        draft.write_text(" ".join(f"{share:.2f}" for share in colour) + "\n", encoding="ascii")
        draft.replace(self._file)
