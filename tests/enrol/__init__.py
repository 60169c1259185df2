"""How a bare device becomes the panel of a room."""
