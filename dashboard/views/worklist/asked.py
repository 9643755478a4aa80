"""What the address asks of the worklist, as codes."""

from dataclasses import dataclass

from dashboard.analysis.worklist import Want
from dashboard.views import address

AT_ONCE = 15
"""How many things stand on the page together, each with its action."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`want` is the group that is opened (None: the first); `start` the first that is shown of it."""

    want: Want | None = None
    start: int = 0


def ask() -> Asked:
    """Read the address; what is no code of ours asks nothing."""
    want = address.read("want", allowed=tuple(Want))
    start = address.read("start") or ""
    is_number = start.isascii() and start.isdigit() and len(start) < 7
    return Asked(Want(want) if want else None, int(start) if is_number else 0)
