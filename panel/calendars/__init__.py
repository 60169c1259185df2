"""Where a room's agenda comes from and where its writes go.

base    the Calendar port and its error tree
memory  the simplest calendar: a list
graph   Microsoft Graph over HTTPS, from these:

graph_wire      its JSON as structs, and what it means    graph_mailbox  its requests
graph_times     its times                                 graph_http     one patient line
graph_line      patience, trust, an errand's deadline     graph_errors   what may go wrong
graph_clock     what headers say of time                  graph_schedules  other rooms, taken when
graph_people    letters, languages, calls                 graph_wording  what is written to people
graph_auth      tokens from Entra, by msal                credential  secret, certificate, sign-in
graph_entra     Entra's refusals in plain words           graph_entra_http  msal's way there

graph_writes    look, write, look again, give way; of these the larger ones:
graph_looking   what each looks at                        graph_take_back  booking, taking back
graph_cancel_for_all  in the organizer's calendar         graph_series  leaving a series
graph_check_ins  a mark, and a claim to Exchange
"""
