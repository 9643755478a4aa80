"""The script of a workshop: the one to begin with, and what can be done to one."""

from collections.abc import Sequence

from dashboard.model.workshop.workshop import Step, StepKind

STANDARD_SCRIPT = (
    Step(StepKind.PICTURE, 10),
    Step(StepKind.MISSING, 10),
    Step(StepKind.GIVING, 15),
    Step(StepKind.TABLES, 25),
    Step(StepKind.CLOSING, 20),
    Step(StepKind.AGREEING, 15),
    Step(StepKind.BEFORE_AND_AFTER, 5),
)
"""An hour and forty minutes: what is, who misses, giving before asking, meeting, and who calls whom."""


def moved(steps: Sequence[Step], place: int, by: int) -> tuple[Step, ...]:
    """With the step at a place so many places further on (or back); at the ends it stays."""
    others = [*steps[:place], *steps[place + 1 :]]
    to = min(max(place + by, 0), len(others))
    return (*others[:to], steps[place], *others[to:])


def total_minutes(steps: Sequence[Step]) -> int:
    """How long it takes."""
    return sum(each.minutes for each in steps)
