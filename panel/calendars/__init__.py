"""Where a room's agenda comes from and where its writes go.

base        the Calendar port and its error tree
memory      the simplest calendar: a list
graph       Microsoft Graph over HTTPS    graph_wire   its JSON as structs
graph_auth  tokens from Entra
"""
