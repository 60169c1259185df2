"""The screen.

view    derive_view(): what the door shows, as facts without words. Pure.
day     the timeline beside it. Pure.
bridge  the only QObject: View -> properties, taps -> events
rows    times, offers and days in the types that QML takes
window  the application: full screen, fonts, language, Qt's messages into logging
loop    asyncio on Qt's event loop
qml     one file per screen; Theme.qml holds every colour, size and duration
"""
