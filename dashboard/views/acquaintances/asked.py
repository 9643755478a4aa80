"""What the address asks of the sweep, as codes."""

from dataclasses import dataclass

from dashboard.model import Corner
from dashboard.views import address

FIRST = 20
"""How many organisations a sweep begins with: 190 pairs, ten minutes of work."""
AT_MOST = 40


@dataclass(frozen=True, slots=True)
class Asked:
    """`organisations` are those that the reader chose by name; else the best known of a theme or corner."""

    theme: str | None = None
    corner: Corner | None = None
    organisations: tuple[str, ...] = ()


def ask() -> Asked:
    """Read the address; what is no code of ours asks nothing."""
    corner = address.read("corner", allowed=tuple(Corner))
    return Asked(
        theme=address.read("theme"),
        corner=Corner(corner) if corner else None,
        organisations=address.read_all("organisation")[:AT_MOST],
    )
