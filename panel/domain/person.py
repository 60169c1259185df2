"""Somebody whom the directory knows."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    name: str
    address: str


NOBODY = Person(name="", address="")  # whoever stands at the door, and has not said who
