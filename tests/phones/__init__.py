"""The code at the door, from the glass to the phone and back: real panels, pages and browsers."""
