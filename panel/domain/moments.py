"""Two moments that no clock of ours will show."""

from datetime import UTC, datetime

# Far enough from both ends of datetime that adding a window never overflows.
LONG_AGO = datetime(1000, 1, 1, tzinfo=UTC)
NOT_YET = datetime(9000, 1, 1, tzinfo=UTC)
