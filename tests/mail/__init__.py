"""Letters from the room: as they are written, and to whom they go."""
