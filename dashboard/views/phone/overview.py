"""The page with what somebody said."""

from dashboard.analysis.workshop.own_words import OwnWords
from dashboard.model import Ecosystem
from dashboard.views.phone import questions
from dashboard.views.phone.page import Keys, Page
from dashboard.views.phone.rendering import render
from dashboard.views.phone.said import own_items


def overview(
    own: OwnWords, page: Page, ecosystem: Ecosystem, *, is_open: bool, keys: Keys | None, problem: str
) -> str:
    """All of it in the order in which it was said; while the workshop is open also what is still unsaid."""
    items = own_items(own, page.base, page.t, ecosystem)
    lead = _lead(is_open, bool(items))
    still_open = questions.open_ones(own) if is_open else ()
    return render(
        "said",
        page,
        title=page.t("phone.said_title"),
        lead=page.t(lead),
        items=items,
        more=[
            {"address": f"{page.base}/{kind}", "title": questions.title(kind, page.t)} for kind in still_open
        ],
        keys=keys,
        problem=problem,
    )


def _lead(is_open: bool, said_something: bool) -> str:
    if not is_open:
        return "phone.said_over"
    return "phone.said_lead" if said_something else "phone.said_nothing"
