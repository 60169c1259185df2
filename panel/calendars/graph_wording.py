"""What the panel writes into calendars and to organizers, in the site's language."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class Wording:
    release_comment: str
    not_needed_comment: str
    walk_up_subject: str
    extension_subject: str
    taken_back_subject: str = "Taken back at the door"
    cancel_comment: str = "Nobody came, so this meeting has been cancelled."
    series_comment: str = "Nobody has come to this series for some time."
