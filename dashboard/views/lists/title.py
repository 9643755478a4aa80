"""The page's finding: what was read and how much of it can go in; at the door, what is waiting."""

from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import texts as texts_of_session
from dashboard.views.lists.asked import Asked
from dashboard.views.lists.finding import Found
from dashboard.views.number_words import in_words, opening
from dashboard.views.region_data import workspace


def title(found: Found | None) -> str:
    """ "182 rijen gelezen, 176 kunnen erin." """
    texts = texts_of_session()
    if found is None:
        return of_door(len(workspace().lists.waiting()), texts)
    return of_draft(found, texts)


def lead(asked: Asked, found: Found | None) -> str:
    """Whose list it is, and that nothing has changed yet."""
    texts = texts_of_session()
    if found is None:
        return texts("lists.lead_closed" if asked.id is not None else "lists.lead_door")
    return texts(
        "lists.lead_draft",
        title=safe.html(found.delivery.title, at_most=120),
        source=safe.html(found.delivery.source, at_most=60),
    )


def of_door(waiting: int, texts: Texts) -> str:
    """ "Twee lijsten wachten op een besluit." """
    if not waiting:
        return texts("lists.title_door")
    return texts("lists.title_waiting", n=waiting, count=opening(in_words(waiting, texts)))


def of_draft(found: Found, texts: Texts) -> str:
    """How many rows were read, and how many of them can go in."""
    rows, going_in = found.draft.rows, found.going_in
    if found.is_excerpt:
        return texts("cordis.title", n=rows)
    if not rows:
        return texts("lists.title_nothing")
    if going_in == rows:
        return texts("lists.title_all", n=rows)
    if not going_in:
        return texts("lists.title_none", n=rows)
    return texts("lists.title_some", n=rows, going_in=going_in)
