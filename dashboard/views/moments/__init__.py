"""Moments: views that somebody saved with a title and a sentence, to tell the region's story with.

saving    the button on every page that can be saved
told      the moment that the address names, and its neighbours
telling   its title and sentence above the page, and the keys that go on
listing   all of them, in order
"""

from dashboard.model.workshop import Moment
from dashboard.views.language import t
from dashboard.views.moments import listing
from dashboard.views.region_data import workspace

__all__ = ["find", "lead", "show", "title"]


def find() -> tuple[Moment, ...]:
    """Every moment, in order."""
    return workspace().workshops.moments()


def title(found: tuple[Moment, ...]) -> str:
    """How many there are."""
    return t("moments.page_title", n=len(found)) if found else t("moments.none_title")


def lead(found: tuple[Moment, ...]) -> str:
    """What can be done with them."""
    return t("moments.lead" if found else "moments.none_lead")


def show(found: tuple[Moment, ...]) -> None:
    """The list, or the ways to the pages that can be saved."""
    if found:
        listing.show(found)
    else:
        listing.show_none()
