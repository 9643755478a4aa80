"""What somebody decided about a list before it is accepted: how it is read, and what was answered."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from enum import StrEnum

from dashboard.ingest.asking import decision_of
from dashboard.ingest.plan import Plan
from dashboard.model import Corner, Decision, Named, OpenQuestion, Verdict

TableKey = tuple[str, str]
"""Which table: the file, and its sheet ("" where there are none)."""


class Gone(StrEnum):
    """What is meant by leaving something out that an earlier list of the same source had."""

    ENDED = "ended"
    """It is over: it gets an end date, and stays."""
    FORGOTTEN = "forgotten"
    """It is there still; the list is not complete."""


@dataclass(frozen=True, slots=True)
class Answer:
    """An answered question, kept with what it asked so that the answer can be seen and changed."""

    question: OpenQuestion
    verdict: Verdict


@dataclass(frozen=True, slots=True)
class Choices:
    """All that was decided about a list.

    `plans` say how each table is read. `corners` are corners that somebody agreed to, by folded name,
    `splits` are cells that hold several organisations, `places` the towns that were meant, by what stands in
    the list. `is_partial` lets the rows without a problem go on without the others.
    """

    plans: Mapping[TableKey, Plan] = field(default_factory=dict)
    answers: tuple[Answer, ...] = ()
    corners: Mapping[str, Corner] = field(default_factory=dict)
    splits: tuple[str, ...] = ()
    places: Mapping[str, str] = field(default_factory=dict)
    gone: Mapping[Named, Gone] = field(default_factory=dict)
    is_partial: bool = False

    @property
    def for_the_next(self) -> "Choices":
        """What holds for the next list of the same source too: what its cells mean."""
        return Choices(splits=self.splits, places=self.places)

    def read_as(self, meant: Mapping[str, str]) -> "Choices":
        """With what is meant by these places; what was said before and not found either gives way to it."""
        earlier = {was: meant.get(said, said) for was, said in self.places.items()}
        replaced = set(self.places.values())
        new = {place: town for place, town in meant.items() if place not in replaced}
        return replace(self, places={**earlier, **new})

    @property
    def decisions(self) -> tuple[Decision, ...]:
        """The answers as they will be kept."""
        return tuple(decision_of(each.question, each.verdict) for each in self.answers)
