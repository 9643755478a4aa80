"""Long tables in portions: a row of links to the others."""

from collections.abc import Sequence
from typing import TypeVar

from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.lists.asked import Part
from dashboard.views.lists.finding import Found
from dashboard.views.lists.steps import where

Each = TypeVar("Each")


def page_of(everything: Sequence[Each], page: int, at_once: int) -> Sequence[Each]:
    """One portion; the last one where the page lies beyond it."""
    last = max(1, -(-len(everything) // at_once))
    start = (min(page, last) - 1) * at_once
    return everything[start : start + at_once]


def show_pages(found: Found, part: Part, total: int, page: int, at_once: int, *, look: str = "") -> None:
    """ "51–100 van 176", with the ways back and on."""
    if total <= at_once:
        return
    last = -(-total // at_once)
    at = min(page, last)
    number = texts().number
    said = t("lists.pages", first=(at - 1) * at_once + 1, last=min(at * at_once, total), total=number(total))
    links = [said]
    for target, words in ((at - 1, t("lists.page_back")), (at + 1, t("lists.page_on"))):
        if 1 <= target <= last:
            address = where(found, part, look=look or None, page=str(target))
            links.append(link(address, words, cls="button"))
    named = t("lists.pages_label")
    markup = f'<nav class="list-pages" aria-label="{named}">{" ".join(links)}</nav>'
    if chosen := drawing(markup, key=f"list_pages_{part}"):
        menu.go(chosen)
