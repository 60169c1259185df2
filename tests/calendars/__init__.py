"""Calendars: one contract for all, then Graph's faults, tokens, writes and JSON."""
