"""Other rooms: when they are free, which comes first, and one booked from this door."""
