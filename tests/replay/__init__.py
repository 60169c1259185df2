"""Recorded days through the rules of a room."""
