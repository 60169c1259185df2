"""One panel as the organisation sees it: told to its own MQTT broker, and to Prometheus.

topics    what is said where             state     how the door stands, as JSON
health    how the panel is, likewise     decided   its last decisions, likewise
asked     a command, or why it is none   pressed   a button becomes what a finger would do
discovery how Home Assistant hears of a room       shot      a picture of the door
starts    why it was started last        metrics   figures in a file
line      the connection, in a thread of its own   part      all of these, beside the door
"""
