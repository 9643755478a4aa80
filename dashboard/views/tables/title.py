"""What the seating brings, in a sentence."""

from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address, link
from dashboard.views.tables.finding import Found


def title(found: Found) -> str:
    """The finding, in the session's language."""
    texts = texts_of_session()
    if not found.here and not found.is_divided:
        return texts("tables.title_nobody")
    people = texts("tables.people", n=len(found.here))
    if not found.is_divided:
        return texts("tables.title_undivided", people=people)
    met, meetable = found.figures.met, found.figures.meetable
    if not meetable:
        return texts("tables.title_no_pairs", people=people, tables=tables(found, texts))
    return texts("tables.title", n=meetable, met=texts.number(met))


def lead(found: Found) -> str:
    """How many sit where, and what lots would bring; or what to do first."""
    texts = texts_of_session()
    name = link(
        address("workshop", workshop=str(found.workshop.id)),
        safe.html(found.workshop.name, at_most=80),
        cls="underlined",
    )
    if not found.here and not found.is_divided:
        return texts("tables.lead_nobody", name=name)
    if not found.is_divided:
        return texts("tables.lead_undivided", name=name, n=len(found.conversations))
    rounds = texts("tables.rounds", n=len(found.rounds))
    divided = texts(
        "tables.lead",
        name=name,
        people=texts("tables.people", n=len(found.here)),
        tables=tables(found, texts),
        rounds=rounds,
    )
    if not found.figures.meetable:
        return divided
    return f"{divided} {texts('tables.by_lot', n=round(found.by_lot()))}"


def tables(found: Found, texts: Texts) -> str:
    """How many tables the last round has."""
    return texts("tables.tables", n=len(found.rounds[-1]))
