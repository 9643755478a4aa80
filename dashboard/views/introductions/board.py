"""All introductions as a board: a column for each step on the way, and below it what is set aside."""

from dashboard.analysis.introductions import due
from dashboard.model import STEPS, Introduction, Status
from dashboard.texts import Texts
from dashboard.views.introductions.card import card
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.years import years

_ASIDE = (Status.NOT_NOW, Status.NO_FIT)
_AT_ONCE = 12


def markup(found: Found, texts: Texts) -> str:
    """The board as HTML; in each column what presses most comes first."""
    columns = "".join(_column(each, found, texts) for each in STEPS)
    below = f"{_aside(found, texts)}{years(found, texts)}"
    return f'<div class="introductions"><div class="board">{columns}</div>{below}</div>'


def _column(status: Status, found: Found, texts: Texts) -> str:
    these = _of(status, found)
    title = texts(f"introductions.status_{status}")
    items = _items(these, found, texts) or f'<p class="quiet">{texts("introductions.nothing_here")}</p>'
    heading = f'<h2>{title} <span class="quiet">{texts.number(len(these))}</span></h2>'
    return f'<section class="step-{status}">{heading}{items}</section>'


def _aside(found: Found, texts: Texts) -> str:
    parts = []
    for status in _ASIDE:
        if these := _of(status, found):
            title = texts(f"introductions.status_{status}")
            parts.append(
                f"<details><summary>{title} <span>{texts.number(len(these))}</span></summary>"
                f"{_items(these, found, texts)}</details>"
            )
    return f'<div class="aside">{"".join(parts)}</div>' if parts else ""


def _items(these: tuple[Introduction, ...], found: Found, texts: Texts) -> str:
    if not these:
        return ""
    items = "".join(card(each, found, texts) for each in these[:_AT_ONCE])
    rest = len(these) - _AT_ONCE
    more = ""
    if rest > 0:
        hidden = "".join(card(each, found, texts) for each in these[_AT_ONCE:])
        more = f"<details><summary>{texts('introductions.more', n=rest)}</summary><ul>{hidden}</ul></details>"
    return f"<ul>{items}</ul>{more}"


def _of(status: Status, found: Found) -> tuple[Introduction, ...]:
    these = [each for each in found.introductions if each.status is status]
    if status.is_open:
        return due(these, on=found.today).everything
    # What came last stands first.
    return tuple(sorted(these, key=lambda each: (str(each.reached(status) or ""), each.id), reverse=True))
