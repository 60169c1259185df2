"""Texts by name: what the tables of a language are."""

from msgspec import Struct


class Table(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, rename="kebab"):
    """Texts by name, of which many are the panel's own names for things."""

    def of(self, name: str) -> str:
        """The text for what the panel calls so; empty where there is none."""
        field = name.replace("-", "_")
        return str(getattr(self, field)) if field in self.__struct_fields__ else ""
