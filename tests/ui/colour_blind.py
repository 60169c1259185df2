"""Colours as those see them who lack one kind of cones.

Machado, Oliveira, Fernandes: "A Physiologically-based Model for Simulation of Color Vision
Deficiency", IEEE Transactions on Visualization and Computer Graphics 15(6), 2009; the matrices
for severity 1.0, for linear RGB: https://www.inf.ufrgs.br/~oliveira/pubs_files/CVD_Simulation/
"""

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from panel.ui.contrast import Colour, linear

Matrix = Sequence[Sequence[float]]

EYES: Mapping[str, Matrix] = MappingProxyType(
    {
        "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
        "protanopia": (
            (0.152286, 1.052583, -0.204868),
            (0.114503, 0.786281, 0.099216),
            (-0.003882, -0.048116, 1.051998),
        ),
        "deuteranopia": (
            (0.367322, 0.860646, -0.227968),
            (0.280085, 0.672501, 0.047413),
            (-0.011820, 0.042940, 0.968881),
        ),
        "tritanopia": (
            (1.255528, -0.076749, -0.178779),
            (-0.078411, 0.930809, 0.147602),
            (0.004733, 0.691367, 0.303900),
        ),
    }
)
# IEC 61966-2-1: sRGB in CIE XYZ, by its white
XYZ: Matrix = (
    (0.43394, 0.37622, 0.18984),
    (0.21267, 0.71515, 0.07217),
    (0.01776, 0.10947, 0.87276),
)


def difference(one: Colour, other: Colour, eyes: str) -> float:
    """In CIELAB, of 1976: 2.3 is just noticed, side by side."""
    pairs = zip(_lab(one, EYES[eyes]), _lab(other, EYES[eyes]), strict=True)
    return float(sum((a - b) ** 2 for a, b in pairs) ** 0.5)


def _lab(given: Colour, eyes: Matrix) -> tuple[float, float, float]:
    seen = (min(1.0, max(0.0, one)) for one in _by(eyes, [linear(part / 255) for part in given]))
    x, y, z = (_f(one) for one in _by(XYZ, [*seen]))
    return 116 * y - 16, 500 * (x - y), 200 * (y - z)


def _by(matrix: Matrix, vector: Sequence[float]) -> Sequence[float]:
    return [sum(a * b for a, b in zip(row, vector, strict=True)) for row in matrix]


def _f(part: float) -> float:
    return float(part ** (1 / 3)) if part > 216 / 24389 else (24389 / 27 * part + 16) / 116
