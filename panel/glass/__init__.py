"""The screen as a thing on a wall: when it rests, what wakes it, and how bright it is.

rest       whether it is awake, dim or dark, and until when
facts      what of a room keeps a screen awake
part       the one that acts on it: veil, backlight, pixel shift
sleep      touches that only wake are kept from the door
lamp       what lights the screen, brought to where it is wanted
backlight  the screen's lamp, in sysfs
ambient    how light it is before the door, in sysfs
"""
