"""In how many views each step of a workshop is told: the keys turn through them before the next step."""

from dashboard.analysis.workshop import Room
from dashboard.model.workshop import StepKind, Workshop
from dashboard.views.opened import workspace


def views_of_steps(workshop: Workshop, room: Room) -> list[int]:
    """The picture in as many as there are moments, the tables in one for each round; at least one."""
    several = {
        StepKind.PICTURE: len(workspace().workshops.moments()),
        StepKind.TABLES: len(room.seated),
    }
    return [max(1, several.get(step.kind, 1)) for step in workshop.steps]
