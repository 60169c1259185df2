"""Letters from the room to those whose room is about to go.

letter    facts become a message            filling   a template and its gaps, as lines
look      how its HTML is drawn             times     moments as a language writes them
words     what stands around the text       links     what its buttons lead to
addresses who can be written to             courier   one letter a language, and off it goes
blocks    lines as paragraphs and buttons   headers   lines of a header, 7-bit and folded
"""
