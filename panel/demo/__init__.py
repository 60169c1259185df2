"""The demo: the real panel against an embedded Graph, or one screen of it as a picture.

live         the panel and its simulator, started together
scenarios    rooms led by the engine into each state worth seeing
pictures     those states as PNG files
sensors_day  a recorded day of people and sensors, played on the door
"""

from panel.demo.command import main

__all__ = ["main"]
