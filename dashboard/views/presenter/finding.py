"""Find the script of a workshop, and how phones get in."""

from dataclasses import dataclass

from dashboard.model.workshop import Step, StepKind, Workshop
from dashboard.views.door.ways import best
from dashboard.views.opened import workspace


@dataclass(frozen=True, slots=True)
class Shown:
    """One step, and in how many views it is told."""

    step: Step
    views: int = 1


@dataclass(frozen=True, slots=True)
class Found:
    """`workshop` is None when there is none; `address` when no phone can reach this machine."""

    workshop: Workshop | None
    steps: tuple[Shown, ...] = ()
    address: str | None = None


def find(workshop: Workshop | None) -> Found:
    """The picture of the region is told in as many views as there are moments."""
    if workshop is None:
        return Found(None)
    moments = len(workspace().workshops.moments())
    steps = tuple(
        Shown(step, max(1, moments) if step.kind is StepKind.PICTURE else 1) for step in workshop.steps
    )
    return Found(workshop, steps, best())
