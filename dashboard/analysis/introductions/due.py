"""What is to be done: the open introductions by their next date, those overdue first."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from dashboard.model import Introduction


@dataclass(frozen=True, slots=True)
class Due:
    """Open introductions: overdue ones, those with a day to come, and those without any; each by date."""

    overdue: tuple[Introduction, ...] = ()
    coming: tuple[Introduction, ...] = ()
    undated: tuple[Introduction, ...] = ()

    @property
    def everything(self) -> tuple[Introduction, ...]:
        """All of them, what presses most first. Without a next step something is forgotten: before later."""
        return (*self.overdue, *self.undated, *self.coming)


def due(introductions: Iterable[Introduction], *, on: date, owner: str | None = None) -> Due:
    """The open ones of everybody, or of one owner; a date of today is not overdue."""
    mine = [each for each in introductions if each.status.is_open and (owner is None or each.owner == owner)]
    dated = sorted((each.next_date.as_since(), each.id, each) for each in mine if each.next_date)
    return Due(
        overdue=tuple(each for day, _, each in dated if day < on),
        coming=tuple(each for day, _, each in dated if day >= on),
        undated=tuple(sorted((each for each in mine if not each.next_date), key=lambda each: each.id)),
    )


def owners(introductions: Iterable[Introduction]) -> tuple[str, ...]:
    """Everybody who has taken one on, in alphabetical order."""
    return tuple(sorted({each.owner for each in introductions if each.owner}, key=str.casefold))
