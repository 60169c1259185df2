"""The administrator's corner."""
