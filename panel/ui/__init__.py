"""The screen.

view     derive_view(): what the door shows, as facts without words. Pure.
day      the timeline beside it. Pure.          offers   the lengths that fit. Pure.
plain    a view as plain values: `facts`, fit for QML and for JSON. Pure.
door     views to the bridge, taps back as events
bridge   what QML reads: facts -> properties      actions  what it does: taps -> words
rows     times, offers and days in the types that QML takes
window   one QML screen, its fonts and language
stage    the window opened to its first frame   messages Qt's messages in our log
comfort  the bridge of the climate
loop     asyncio on Qt's event loop
qml      one file per screen; Theme.qml holds every colour, size and duration
"""
