"""Which of a draft's questions are answered beside it; the others are kept, and asked on the worklist."""

from collections.abc import Iterable

from dashboard.ingest.cordis.corner_questions import CODE
from dashboard.model import OpenQuestion


def of_list(questions: Iterable[OpenQuestion]) -> list[OpenQuestion]:
    """Is this the same one? Which corner a participant is in can wait: it comes in as `other`."""
    return [each for each in questions if each.code != CODE]
