"""The administrator's corner: a PIN, and behind it what is known of the panel.

lock      wrong PINs, and for how long nobody may try again
entry     the one who types: digits in, in or out
network   interfaces, the way out and who answers names, as the kernel tells
machine   versions, and since when it runs
tidings   all of it, and the room, as rows
part      the two sheets, and what may be done there
"""
