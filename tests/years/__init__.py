"""Years at random: the journals of many rooms, drawn from a model whose truth is known.

model      every distribution, and every number in it
lives      the meetings of one room, drawn
truth      what the model makes of each window, worked out and not drawn
writing    journals of all rooms in a folder; `python -m tests.years FOLDER`
intervals  how often tuning's intervals hold the truth; `python -m tests.years.intervals`
"""
