"""Logging to standard error: for journald with its priorities, for people with the time."""

import logging
import os

# <N> at the start of a line is its syslog priority; see sd-daemon(3).
_PRIORITY = {logging.DEBUG: 7, logging.INFO: 6, logging.WARNING: 4, logging.ERROR: 3}


class _ForJournald(logging.Formatter):
    def format(self, record: logging.LogRecord) -> str:
        prefix = f"<{_PRIORITY.get(record.levelno, 2)}>"
        return "\n".join(prefix + line for line in super().format(record).splitlines())


def start_logging(level: str) -> None:
    handler = logging.StreamHandler()
    if "JOURNAL_STREAM" in os.environ:
        handler.setFormatter(_ForJournald("%(name)s: %(message)s"))
    else:
        handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)-7s %(name)s: %(message)s"))
    logging.basicConfig(level=level.upper(), handlers=[handler], force=True)
    # They name every address, at any level; that of a web-hook holds its key.
    quiet = ["httpx", "httpcore"]
    if level != "debug":
        quiet += ["msal", "qasync"]
    for chatty in quiet:
        logging.getLogger(chatty).setLevel(logging.WARNING)
