"""The rules of a room, told as sentences."""
