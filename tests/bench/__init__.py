"""`make bench`: each figure beside a bare QML window, as ratios; nothing here is a test.

figure    one row of the table           fast_time  a clock of which hours pass in seconds
bare      the bare window                folder     the files an installer would write
processes programs, and their frames     tenant     a Graph, on either clock
door      a whole panel in this process  day, taps  programs that live through a day, or taps
flooder, flooded   a flood of messages, and a panel in it
start, memory, idle, tap, scroll, engine, traffic, release, flood   the figures
"""
