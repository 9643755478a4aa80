"""Where the room is: a hint, for nobody's page is moved under their hands."""

from collections.abc import Sequence

from dashboard.model.workshop import Entry, Stage, StepKind, Workshop
from dashboard.texts import Texts
from dashboard.views.phone.page import Hint

_QUESTION = {StepKind.MISSING: "wish", StepKind.GIVING: "gives", StepKind.CLOSING: "slip"}


def hint(workshop: Workshop, entries: Sequence[Entry], base: str, asked: str, texts: Texts) -> Hint | None:
    """The step that is shown, and the way to its question unless that is the one `asked` already.

    None before the first step is shown, and for a question that is the room's own.
    """
    stage = next((each.said for each in reversed(entries) if isinstance(each.said, Stage)), None)
    if stage is None or not 0 <= stage.step < len(workshop.steps):
        return None
    step = workshop.steps[stage.step]
    question = _QUESTION.get(step.kind, "")
    if question == asked:
        return None
    named = step.title or texts(f"phone.step_{step.kind}")
    return Hint(named, f"{base}/{question}" if question else "")
