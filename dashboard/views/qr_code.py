"""An address as a QR code that a room can scan from a projector."""

import segno

from dashboard.views import safe
from dashboard.views.theme import LIGHT

QUIET = 4
"""Modules of white around the code, as the standard asks for: without them it is not found on a dark page."""


def qr_code(address: str, *, label: str) -> str:
    """SVG without a size of its own: it fills the width that it is given. Ink on white in both themes, for
    many phones do not read a light code on a dark ground.

    `label` is what a screen reader says; the address should stand beside it as text too.

    A phone reads it from about ten times its width: 60 cm wide on the wall for six metres, and a code of
    `http://192.168.178.25:8501/w/ABCDEF` has 29 modules, so that one of them is 1.6 cm then.
    """
    code = segno.make_qr(address, error="m")
    side = code.symbol_size(scale=1, border=QUIET)[0]
    rows = "".join(
        f"M{x + QUIET} {y + QUIET}h{length}v1h-{length}z"
        for y, row in enumerate(code.matrix)
        for x, length in _runs(row)
    )
    return (
        f'<svg class="qr-code" role="img" aria-label="{safe.html(label, at_most=300)}" '
        f'viewBox="0 0 {side} {side}" shape-rendering="crispEdges" width="100%">'
        f'<rect width="{side}" height="{side}" fill="#FFFFFF"/><path d="{rows}" fill="{LIGHT.ink}"/></svg>'
    )


def _runs(row: bytes | bytearray) -> list[tuple[int, int]]:
    """Where dark begins in a row, and for how many modules."""
    found: list[tuple[int, int]] = []
    for x, dark in enumerate(row):
        if dark and found and found[-1][0] + found[-1][1] == x:
            found[-1] = (found[-1][0], found[-1][1] + 1)
        elif dark:
            found.append((x, 1))
    return found
