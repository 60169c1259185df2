"""paho's client, but for messages that are too long: of those it keeps the beginning only.

paho would hold a message of any length, up to 256 MB, and copy it several times. No other
thread gets a turn during such a copy: with 10 MB the screen misses frames.
"""

from paho.mqtt.client import Client

from sensors.payload import LONGEST

# The longest topic, two numbers of two bytes, and a payload that shows that it is too long.
KEEPS = 65_535 + 2 * 2 + LONGEST + 1
AT_ONCE = 64 * 1024  # bytes; as many as are asked for are allocated first


class ShortClient(Client):
    def _sock_recv(self, bufsize: int) -> bytes:
        """Of a packet that is too long, one byte of what came: none would mean the end."""
        data = super()._sock_recv(min(bufsize, AT_ONCE))
        packet = self._in_packet
        over = len(packet["packet"]) + len(data) - KEEPS
        if over <= 0:
            return data
        kept = max(len(data) - over, 1)
        packet["to_process"] -= len(data) - kept
        return data[:kept]
