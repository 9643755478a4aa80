"""What somebody answered, as changes of the region."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from enum import StrEnum
from typing import Any

from dashboard.analysis.acquaintance import Acquaintance, Sweep
from dashboard.model import Change, Ground, Level, PartialDate, Relation, put


class Answer(StrEnum):
    """What can be said of a pair, in the order of the keys 1 to 4."""

    KNOWS = "knows"
    WORKS = "works"
    NONE = "none"
    UNSURE = "unsure"
    """Asked, and not known: nothing is written, the pair stays open."""


LEVELS = {Answer.KNOWS: Level.KNOWS, Answer.WORKS: Level.WORKS, Answer.NONE: Level.NONE}


@dataclass(frozen=True, slots=True)
class Answered:
    """The answers that came from the browser, and the revision that they were given to."""

    answers: Mapping[tuple[str, str], Answer]
    revision: int


def read(sent: Any, sweep: Sweep) -> Answered:
    """What the browser sent; answers about pairs that are not asked (any more) are left out."""
    open_pairs = {(each.one, each.other) for each in sweep.pairs if each.known is Acquaintance.UNKNOWN}
    found: dict[tuple[str, str], Answer] = {}
    for one, other, answer in sent["answers"]:
        if (one, other) in open_pairs and answer in tuple(Answer):
            found[one, other] = Answer(answer)
    return Answered(found, int(sent["revision"]))


def changes(answers: Mapping[tuple[str, str], Answer], *, on: date) -> Iterable[Change]:
    """A relation for every pair of which something is known, said by one side, confirmed on that day."""
    today = PartialDate.of(on)
    said = Relation("", "", ground=Ground.NAMED, last_confirmed=today)
    for (one, other), answer in answers.items():
        if answer in LEVELS:
            yield put(replace(said, source=one, target=other, level=LEVELS[answer]))
