"""Long work says how far it is, and can be stopped."""

from collections.abc import Callable, Iterator, Sequence
from enum import StrEnum
from typing import TypeVar

Each = TypeVar("Each")
BETWEEN_TELLING = 250
"""So many things are done between two words about how far it is: some hundredths of a second."""


class Step(StrEnum):
    """What is being done with a list."""

    READING = "reading"
    MAPPING = "mapping"
    VALIDATING = "validating"
    MATCHING = "matching"
    PLACING = "placing"
    DRAFTING = "drafting"
    KEEPING = "keeping"
    """All of it or nothing: who stops it has changed nothing."""
    TAKING_BACK = "taking_back"
    """Likewise."""


class StoppedError(Exception):
    """Somebody stopped the work; nothing of it counts."""


Progress = Callable[[Step, float], None]
"""Told the step and how much of it is done (0–1), some ten times a second at most. Raises StoppedError when
somebody wants the work to stop."""


def silently(step: Step, done: float) -> None:
    """Nobody is watching."""


def counted(things: Sequence[Each], tell: Callable[[float], None]) -> Iterator[Each]:
    """The things one after the other; `tell` hears now and then how many of them are done (0–1)."""
    for number, each in enumerate(things):
        if number % BETWEEN_TELLING == 0:
            tell(number / len(things))
        yield each
