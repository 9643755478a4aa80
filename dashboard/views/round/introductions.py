"""The introductions of the round, each a short paragraph, and whom they bring into their first triangle."""

from dashboard.texts import Texts
from dashboard.views import menu, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address, link
from dashboard.views.round.finding import Found
from dashboard.views.round.item import item

_NAMES = 24


def show(found: Found) -> None:
    """Draw them; a name opens its organisation."""
    if chosen := drawing(markup(found, texts_of_session()), key="round_introductions"):
        menu.go(chosen)


def markup(found: Found, texts: Texts) -> str:
    """The list as HTML, with the newcomers below it."""
    items = "".join(f"<li>{item(each, found.network, texts)}</li>" for each in found.round.suggestions)
    return (
        f'<div class="round"><section><h2>{texts("round.list_title")}</h2>'
        f'<ol class="round-list">{items}</ol></section>{_newcomers(found, texts)}</div>'
    )


def _newcomers(found: Found, texts: Texts) -> str:
    newcomers = found.round.newcomers
    if not newcomers:
        return ""
    organisations = (found.network.ecosystem.by_id[each] for each in newcomers)
    by_name = sorted(organisations, key=lambda each: each.name.casefold())
    names = [
        link(address("organisations", id=each.id), safe.html(each.name, at_most=60))
        for each in by_name[:_NAMES]
    ]
    if rest := len(by_name) - len(names):
        names.append(texts("round.others", n=texts.number(rest)))
    title = texts("round.newcomers_title", n=len(newcomers))
    return f'<section><h2>{title}</h2><p class="reason">{" · ".join(names)}</p></section>'
