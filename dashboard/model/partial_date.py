"""Dates as people know them: a day, or only a year."""

import re
from dataclasses import dataclass
from datetime import date, timedelta

_WRITTEN = re.compile(r"(\d{4})(?:-(\d{2})-(\d{2}))?")


@dataclass(frozen=True, slots=True, order=False)
class PartialDate:
    """A day (`2024-03-12`), or a year alone (`2024`).

    A year alone is 1 January as a beginning; as an end it is 1 January of the *next*
    year, so that "until 2022" includes 2022. Raises ValueError for a day that does not exist.
    """

    year: int
    month: int | None = None
    day: int | None = None

    def __post_init__(self) -> None:
        if (self.month is None) != (self.day is None):
            raise ValueError("a partial date is a year, or a whole day")
        self.as_since()

    @classmethod
    def of(cls, day: date) -> "PartialDate":
        """A whole day."""
        return cls(day.year, day.month, day.day)

    @classmethod
    def parse(cls, text: str) -> "PartialDate":
        """Read `YYYY` or `YYYY-MM-DD`; ValueError for anything else."""
        found = _WRITTEN.fullmatch(text.strip())
        if not found:
            raise ValueError(f"{text!r} is not a year or an ISO date")
        year, month, day = found.groups()
        return cls(int(year), int(month) if month else None, int(day) if day else None)

    def as_since(self) -> date:
        """The first day that counts when this is a beginning."""
        return date(self.year, self.month or 1, self.day or 1)

    def as_until(self) -> date:
        """The first day that no longer counts when this is an end."""
        if self.month is not None:
            return self.as_since()
        return date.max if self.year == date.max.year else date(self.year + 1, 1, 1)

    def last_day(self) -> date:
        """The last day this date can mean: for "was it confirmed by then?"."""
        return self.as_since() if self.month is not None else self.as_until() - timedelta(days=1)

    def __str__(self) -> str:
        if self.month is None:
            return f"{self.year:04d}"
        return f"{self.year:04d}-{self.month:02d}-{self.day:02d}"


def is_active(since: PartialDate | None, until: PartialDate | None, on: date) -> bool:
    """Whether something that ran from `since` up to (not including) `until` runs on a day."""
    return (since is None or since.as_since() <= on) and (until is None or until.as_until() > on)
