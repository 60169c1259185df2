"""A light at the door that says what the screen says, to those further away.

signal   what a light shows of a view: a colour, and a pattern for those who tell none apart
playing  the light of one door, played beside the room
base     the port of every light, and its errors
written  the simplest of them: a line in a file
pins     red, green and blue on GPIO
strip    LEDs on SPI: APA102 and WS2812
bars     LEDs that the kernel knows: /sys/class/leds
usb      busy lights
make     which one the settings ask for
off      `room-panel light-off`: dark, whatever became of the panel
"""
