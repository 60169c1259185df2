"""What sites.toml says of booking ahead at the door."""

from typing import Annotated

from msgspec import Meta

from panel.config.values import Table


class Booking(Table, frozen=True, kw_only=True):
    """Booking a later slot at the door. Booking the room now is always possible."""

    ahead: Annotated[
        bool,
        Meta(description="Whether a free slot of today or tomorrow may be booked at the door."),
    ] = True
    title: Annotated[
        bool, Meta(description="Whether whoever books may give it a title, up to 60 letters.")
    ] = True
    host: Annotated[
        bool,
        Meta(
            description="Whether a host may be looked up in the directory, to be invited. Anybody "
            "at the door can then read names there. Needs the right `User.ReadBasic.All`."
        ),
    ] = False
    longest_hours: Annotated[int, Meta(ge=1, le=12, description="No booking is longer.")] = 4
