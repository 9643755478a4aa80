"""Draw what was found, and follow what the reader chooses in it."""

from urllib.parse import parse_qs

import streamlit as st

from dashboard.texts import Texts
from dashboard.views import address, menu
from dashboard.views.drawing import drawing
from dashboard.views.language import texts
from dashboard.views.link import link
from dashboard.views.offers import filters, tables
from dashboard.views.offers import title as words
from dashboard.views.offers.asked import Part
from dashboard.views.offers.finding import Found


def title(found: Found) -> str:
    """The finding, as markdown."""
    return words.title(found, texts())


def lead(found: Found) -> str:
    """The sentence below it."""
    return words.lead(found, texts())


def show_filters(found: Found) -> None:
    """The filters, as soon as there is something to filter."""
    if found.whole.offered or found.whole.needed:
        filters.show(found.asked, found.network.ecosystem)


def show(found: Found) -> None:
    """The three parts below each other."""
    chosen = drawing(markup(found, texts()), key="offers_parts")
    if not chosen:
        return
    page, _, query = chosen.partition("?")
    if page != "offers":
        menu.go(chosen)
    asked = parse_qs(query)
    if "all" in asked:
        filters.forget()
        menu.go("offers")
    address.write(**{part.value: next(iter(asked.get(part.value, ())), None) for part in Part})
    st.rerun()


def markup(found: Found, texts: Texts) -> str:
    """The parts as HTML: each with its figure, a sentence of help, and its table or what to do instead."""
    if not found.whole.offered and not found.whole.needed:
        return ""
    left = found.left
    if found.asked.is_filtered and not (left.meetings or left.without_takers or left.without_givers):
        way_back = link("offers?all=yes", texts("offers.show_all"), cls="button")
        return f'<p class="reason">{texts("offers.none_fit")}</p><p class="button-row">{way_back}</p>'
    numbers = {
        Part.MEETINGS: len(left.meetings),
        Part.OFFERS: len(left.without_takers),
        Part.NEEDS: len(left.without_givers),
    }
    parts = "".join(_part(part, number, found, texts) for part, number in numbers.items())
    told = ". ".join(_heading(part, number, texts) for part, number in numbers.items())
    hidden = f'<p class="quiet">{texts("offers.hidden")}</p>'
    return f'<div class="offers-page" data-told="{told}">{parts}{hidden}</div>'


def _heading(part: Part, number: int, texts: Texts) -> str:
    return texts(f"offers.heading_{part}", n=number) if number else texts(f"offers.no_{part}")


def _part(part: Part, number: int, found: Found, texts: Texts) -> str:
    heading = _heading(part, number, texts)
    help_ = texts(f"offers.help_{part}") if number else _why_none(part, found, texts)
    said = f'<p class="reason">{help_}</p>' if help_ else ""
    table = _table(part, heading, found, texts) if number else ""
    return f'<section id="{part}"><h2>{heading}</h2>{said}{table}</section>'


def _table(part: Part, title: str, found: Found, texts: Texts) -> str:
    if part is Part.MEETINGS:
        return tables.meetings(found, texts, title=title)
    return tables.left(part, found, texts, title=title)


def _why_none(part: Part, found: Found, texts: Texts) -> str:
    """Why a part is empty: nobody said anything yet, the filters leave nothing, or all of it met."""
    whole = found.whole
    missing = {
        Part.MEETINGS: not (whole.offered and whole.needed),
        Part.OFFERS: not whole.offered,
        Part.NEEDS: not whole.needed,
    }
    if missing[part]:
        return texts(f"offers.unknown_{part}")
    return texts("offers.none_filtered") if found.asked.is_filtered else texts(f"offers.none_{part}")
