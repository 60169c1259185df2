"""The clock, word to systemd, and the agenda kept for the first frame."""
