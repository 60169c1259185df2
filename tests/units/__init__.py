"""The device: its units, its watchdog, and what they may touch."""
