"""All open introductions by their next date, those overdue first."""

from dashboard.model import Introduction
from dashboard.texts import Texts
from dashboard.views.introductions.card import card
from dashboard.views.introductions.finding import Found


def markup(found: Found, texts: Texts) -> str:
    """The list as HTML, in three parts."""
    parts = (
        ("overdue", found.due.overdue),
        ("undated", found.due.undated),
        ("coming", found.due.coming),
    )
    drawn = "".join(_part(name, these, found, texts) for name, these in parts if these)
    nothing = f'<p class="reason">{texts("introductions.none_open")}</p>'
    return f'<div class="introductions by-date">{drawn or nothing}</div>'


def _part(name: str, these: tuple[Introduction, ...], found: Found, texts: Texts) -> str:
    items = "".join(card(each, found, texts) for each in these)
    title = texts(f"introductions.part_{name}", n=len(these))
    return f"<section><h2>{title}</h2><ul>{items}</ul></section>"
