"""Letters from the room to those whose room is about to go.

facts     what a letter is made of          letter    they become a message
filling   a template and its gaps, as lines blocks    these as paragraphs and buttons
headers   lines of a header, 7-bit          times     moments as a language writes them
words     what stands around the text       look      how its HTML is drawn
links     what its buttons lead to          addresses who can be written to
courier   one letter a language, and off it goes
plain_letter    to those who look after panels
"""
