"""The demo: the real panel against an embedded Graph, or one screen of it as a picture.

live         the panel and its simulator, started together
scenarios    rooms led by the engine into each state worth seeing
pictures     those states as PNG files
"""

from panel.demo.command import main

__all__ = ["main"]
