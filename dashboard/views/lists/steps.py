"""The steps of a list as a row of links; the one that is looked at stands out."""

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.link import address, link
from dashboard.views.lists.asked import Asked, Part
from dashboard.views.lists.finding import Found
from dashboard.views.lists.memberships import unnamed
from dashboard.views.lists.questions_of_list import of_list
from dashboard.views.lists.unplaced import unplaced

_OF_TABLES = (Part.READING, Part.COLUMNS)
"""The steps that a list without tables does not have."""


def show_steps(asked: Asked, found: Found) -> None:
    """Draw the row, and go where the reader chooses."""
    parts = [part for part in Part if not (found.is_excerpt and part in _OF_TABLES)]
    steps = "".join(
        f"<li>{_step(number, part, asked, found)}</li>" for number, part in enumerate(parts, start=1)
    )
    named = t("lists.steps")
    markup = f'<nav class="list-steps" aria-label="{named}"><ol>{steps}</ol></nav>'
    if chosen := drawing(markup, key="list_steps"):
        menu.go(chosen)


def where(found: Found, part: Part, **more: str | None) -> str:
    """The address of a part of this list: `lists?draft=7&part=columns`."""
    return address(
        "lists", draft=str(found.delivery.id), part=None if part is Part.DRAFT else part.value, **more
    )


def _open(found: Found) -> int:
    """What is asked under Recognise and has no answer yet."""
    draft = found.draft
    asked = len(of_list(draft.questions)) + len(draft.cornerless)
    return asked if found.is_excerpt else asked + len(unnamed(found)) + len(unplaced(found))


def _step(number: int, part: Part, asked: Asked, found: Found) -> str:
    draft = found.draft
    waiting = {
        Part.PROBLEMS: len(draft.refused_rows),
        Part.QUESTIONS: _open(found),
    }.get(part)
    count = f' <span class="list-step-open">{waiting}</span>' if waiting else ""
    inner = f"{number} {t(f'lists.part_{part}')}{count}"
    return link(where(found, part), inner, current=part is asked.part)
