"""A text as the squares of a QR code."""

from base64 import urlsafe_b64encode

import segno

QUIET = 4  # modules of white around it, by ISO/IEC 18004; whoever draws it leaves them


def squares(text: str) -> str:
    """ "SIZE.BITS": modules a side, then row by row one bit each, dark is 1, as base64url.

    Error correction M reads through reflections and a smear on the glass; more makes it coarser.
    """
    matrix = segno.make(text, error="m", micro=False, boost_error=False).matrix
    bits = "".join("1" if square else "0" for row in matrix for square in row)
    size = len(matrix)
    whole = bits.ljust(-(-len(bits) // 8) * 8, "0")
    packed = int(whole, 2).to_bytes(len(whole) // 8)
    return f"{size}.{urlsafe_b64encode(packed).rstrip(b'=').decode('ascii')}"
