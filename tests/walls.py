"""What may import what, as a contract for import-linter: the table is in pyproject.toml."""

import sys
from fnmatch import fnmatchcase
from typing import cast

from grimp import ImportGraph
from importlinter import Contract, ContractCheck, fields, output

Lines = dict[str, list[str]]


class Table(fields.Field[Lines]):
    """Module -> what it may import."""

    def parse(self, raw_data: object) -> Lines:
        if not isinstance(raw_data, dict):
            raise fields.ValidationError("expected a table of modules")
        return raw_data


class Walls(Contract):
    """Each module's last matching line decides; a module without a line is outside the house."""

    type_name = "walls"
    may_import = Table()  # what stands here after parsing is its Lines

    def check(self, graph: ImportGraph, verbose: bool) -> ContractCheck:
        ours = {name for name in graph.modules if not graph.is_module_squashed(name)}
        breaches = sorted(
            f"{importer} imports {imported}"
            for importer in ours
            for imported in graph.find_modules_directly_imported_by(importer)
            if not self._may(importer, imported)
        )
        homeless = sorted(
            f"{name} has no line in the table"
            for name in ours - set(self.session_options["root_packages"])
            if self._line(name) is None
        )
        found = breaches + homeless
        return ContractCheck(kept=not found, metadata={"found": found})

    def render_broken_contract(self, check: ContractCheck) -> None:
        for sentence in check.metadata["found"]:
            output.print_error(sentence)

    @property
    def _lines(self) -> Lines:
        return cast(Lines, self.may_import)

    def _line(self, module: str) -> str | None:
        lines = [line for line in self._lines if _within(module, line)]
        return lines[-1] if lines else None

    def _may(self, importer: str, imported: str) -> bool:
        line = self._line(importer)
        if line is None:
            return False
        return self._line(imported) == line or any(
            _allows(name, imported) for name in self._lines[line]
        )


def _allows(name: str, imported: str) -> bool:
    if name == "python":
        return imported.split(".")[0] in sys.stdlib_module_names
    return _within(imported, name)


def _within(module: str, pattern: str) -> bool:
    return fnmatchcase(module, pattern) or fnmatchcase(module, f"{pattern}.*")
