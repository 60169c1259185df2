"""The codes at the door: the tokens in them, and what those who scan them may ask of the room.

signing   short tokens that only this panel can have made    key      what they are signed with
admission a scanned code becomes a visit, a visit may press  desk     answers what the page asks
line      the socket on which it asks                        shown    a view as the page is told it
picture   a text as the squares of a QR code                 links    the other codes' texts
letters   links in letters                      standing  how the meeting of one stands
replies   what their press means                clocks    the wall's, and the boot's
report    a problem, told to a web-hook
"""
