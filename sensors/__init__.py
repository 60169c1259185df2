"""Presence sensors: a package of its own that knows nothing of panels."""
