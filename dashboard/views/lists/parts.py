"""Which part of a list that waits is shown."""

from collections.abc import Callable, Mapping

from dashboard.views.lists import columns_part, draft_part, problems_part, questions_part, reading_part
from dashboard.views.lists.asked import Asked, Part
from dashboard.views.lists.finding import Found

_PARTS: Mapping[Part, Callable[[Asked, Found], None]] = {
    Part.READING: reading_part.show,
    Part.COLUMNS: columns_part.show,
    Part.PROBLEMS: problems_part.show,
    Part.QUESTIONS: questions_part.show,
    Part.DRAFT: draft_part.show,
}


def show_part(asked: Asked, found: Found) -> None:
    """Show the part that the address asks for."""
    part = Part.DRAFT if found.is_excerpt and asked.part in (Part.READING, Part.COLUMNS) else asked.part
    _PARTS[part](asked, found)
