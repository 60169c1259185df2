"""The screen as a thing on a wall."""
