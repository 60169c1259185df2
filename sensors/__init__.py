"""Presence sensors: what GPIO pins and MQTT messages say of a room. Knows nothing of panels.

base         Reading, the Source port, its errors
settings     [mqtt] and [sensors.NAME] of panel.toml, as definitions
health       whether a sensor can be believed, and why not: pure    habits    stuck, flapping
crossing     readings of other threads, brought into the loop a few times a second
gpio         a pin: PIR, mmWave output, door contact       script  a recording, played
mqtt         a broker, and every sensor on it              decoding, profiles, discovery
build        makes the sources that the settings ask for           credentials, sentences
__main__     the installer's live table         table, live, panel_toml, mqtt_listen
"""
