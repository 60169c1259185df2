"""A day of random taps on a whole panel: `python -m tests.monkey --seed 7 --taps 5000`.

door      the panel with its window, its sheets and Graph, in a day that is skipped through
monkey    where it taps, and when; what people elsewhere do meanwhile
asked     which taps ask for which writes: nothing is written that nobody asked for

QML's own timers do not know the skipped day: where a while of it has passed, they are rung.
"""
