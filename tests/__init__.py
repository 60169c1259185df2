"""Tests mirror the tree; rooms.py and door.py build rooms and days in words."""
