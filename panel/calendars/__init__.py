"""Where a room's agenda comes from and where its writes go.

base    the Calendar port and its error tree
memory  the simplest calendar: a list
graph   Microsoft Graph over HTTPS, from these:

graph_wire      its JSON as structs, and what it means    graph_mailbox  its requests
graph_writes    look, write, look again, give way         graph_http     one patient line
graph_line      patience, trust, an errand's deadline     graph_errors   what may go wrong
graph_clock     what headers say of time                  graph_schedules  other rooms, taken when
graph_auth      tokens from Entra, by msal                credential  secret, certificate
graph_entra     Entra's refusals in plain words           graph_entra_http  msal's way there
"""
