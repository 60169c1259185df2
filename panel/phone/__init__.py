"""The page behind the QR code: a process of its own, which holds no secret and knows no calendar.

wire      what it and the panel say to each other over their socket, and nothing else
"""
