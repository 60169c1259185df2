"""Signing the room in at its door, and telling before a credential ends.

going    a code shown until somebody has signed in with it
part     its sheet's side in Python                          making  from the panel's settings
telling  journal, mail and the administrator's corner hear what ends soon: told_ahead has the days
letter   what that mail says, in the room's language
"""
