"""Long work says how far it is, and can be stopped."""

from collections.abc import Callable
from enum import StrEnum


class Step(StrEnum):
    """What is being done with a list."""

    READING = "reading"
    MAPPING = "mapping"
    VALIDATING = "validating"
    MATCHING = "matching"
    PLACING = "placing"
    DRAFTING = "drafting"


class StoppedError(Exception):
    """Somebody stopped the work; nothing of it counts."""


Progress = Callable[[Step, float], None]
"""Told the step and how much of it is done (0–1), some ten times a second at most. Raises StoppedError when
somebody wants the work to stop."""


def silently(step: Step, done: float) -> None:
    """Nobody is watching."""
