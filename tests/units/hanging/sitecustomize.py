"""Python reads this in a panel that is to hang: at SIGUSR1 its first thread, Qt's, stands still."""

import signal
import threading


def hang(*_: object) -> None:
    threading.Event().wait()


signal.signal(signal.SIGUSR1, hang)
