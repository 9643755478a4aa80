"""That two names might be of one, and why."""

from dataclasses import dataclass

from dashboard.ingest.asking import SameReason
from dashboard.model import Verdict


@dataclass(frozen=True, slots=True)
class Near:
    """A name and another one, by position. `likeness` and `sureness` run from 0 to 100.

    The likeness is that of the letters, told where it is the reason; the sureness puts questions in order.
    """

    row: int
    other: int
    reason: SameReason
    sureness: int
    likeness: int | None = None
    proposed: Verdict | None = None
