"""What became of the rows of a list: which are one, whom they joined, and by what they were known."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Generic, TypeVar

from dashboard.ingest.entry import Entry
from dashboard.ingest.problem import Problem
from dashboard.model import Activity, OpenQuestion, Organisation

Known = TypeVar("Known", Organisation, Activity)
Said = tuple[str, ...]
"""What is said of the facts that tell two of one name apart, folded; empty where nothing is said."""


class How(StrEnum):
    """By what a row was recognised as somebody known."""

    NEW = ""
    ID = "id"
    IDENTIFIER = "identifier"
    """A number of a public register, and a name that agrees with it."""
    NAME = "name"
    ALIAS = "alias"
    DECISION = "decision"
    """Somebody answered that they are one."""


@dataclass(frozen=True, slots=True)
class Match(Generic[Known]):
    """The rows that speak of one thing, its id in the draft, and the stored one that they join.

    `by_id` says that the list called it by its stored id, and so may correct its spelling. `part_of` is the
    id of whom somebody decided that it is a part of: only of a newcomer, whom no stored fact speaks for yet.
    """

    entries: tuple[Entry, ...]
    id: str
    known: Known | None = None
    by_id: bool = False
    how: How = How.NEW
    part_of: str = ""

    @property
    def head(self) -> Entry:
        """The first row that speaks of it."""
        return self.entries[0]


@dataclass(frozen=True, slots=True)
class Matched(Generic[Known]):
    """What became of all rows of one kind. `written` takes ids of the list to ids of the draft.

    `questions` come surest first. `unsure` are those that somebody could not answer: they are not asked
    again in a list, and stay open.
    """

    matches: tuple[Match[Known], ...]
    written: Mapping[str, str]
    problems: tuple[Problem, ...]
    questions: tuple[OpenQuestion, ...]
    unsure: tuple[OpenQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class Contradictions(Generic[Known]):
    """What makes two of one name two: both say something of a fact, and they say two things."""

    of_entry: Callable[[Entry], Said]
    of_known: Callable[[Known], Said]

    def with_known(self, entry: Entry, known: Known) -> bool:
        """Whether a row and a stored one cannot be one."""
        return differ(self.of_entry(entry), self.of_known(known))


def differ(one: Said, other: Said) -> bool:
    """Whether some fact is said of both, and not the same."""
    return any(a and b and a != b for a, b in zip(one, other, strict=True))


def names_of(known: Organisation | Activity) -> tuple[str, ...]:
    """Every name that somebody goes by."""
    return (known.name, *known.aliases) if isinstance(known, Organisation) else (known.name,)
