"""The page behind the QR code: a process of its own, which holds no secret and knows no calendar.

wire      what it and the panel say to each other over their socket, and nothing else
line      its end of that socket          server       sockets, connections, line: start to end
gate      lets connections in, counted    protocol     HTTP, with an end to patience
limits    how much anybody may ask for    callers      who is calling, behind which proxy
routes    what is behind each address     answers      pages, redirects, the cookie of a visit
forms     what a form sent                browsers     their language, and whose form it was
headers   what every answer says          certificate  found, checked, and taken anew
pages     templates filled in, by telling, deciding, lettered, languages, words and their tables
"""
