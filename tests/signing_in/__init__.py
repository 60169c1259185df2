"""Signing the room in at its door."""
