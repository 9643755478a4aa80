"""What is asked of a region: as of when, about what, where."""

from dataclasses import dataclass
from datetime import date


@dataclass(frozen=True, slots=True)
class Question:
    """The filters that every figure understands. They choose first; all is computed on what is left.

    `on` is the day (None: today). `theme` keeps what carries it, `place` the organisations that stand
    there (their place, else their municipality, without regard to case), `inside` those inside (True)
    or outside (False) the region.
    """

    on: date | None = None
    theme: str | None = None
    place: str | None = None
    inside: bool | None = None

    @property
    def day(self) -> date:
        """The day that is asked about."""
        return self.on if self.on is not None else date.today()
