"""Real taps: a display in memory, a pointer that X moves, and the panel as a process of its own.

display    Xvfb, and xdotool for a finger
house      Graph, a room, and the panel on that display
standing   `room-panel run`, that tells what stands where on its glass

X has no second finger: ten of them tap in one process with the panel, in test_ten_fingers.
"""
