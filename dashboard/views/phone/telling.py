"""A page that says one thing, and the way on."""

from dashboard.texts import Texts
from dashboard.views.phone.page import Page
from dashboard.views.phone.rendering import render

TOLD = {
    "unreadable": ("phone.unreadable", "phone.unreadable_why", "phone.try_again"),
    "busy": ("phone.busy", "phone.busy_why", "phone.try_again"),
    "too_often": ("phone.too_often", "phone.too_often_why", ""),
}


def page_that_tells(what: str, texts: Texts, address: str = "", **values: object) -> str:
    """One of the things there are to tell, and a button to an address."""
    title, why, way = TOLD[what]
    return render(
        "told",
        Page(texts),
        title=texts(title),
        why=texts(why, **values),
        address=address if way else "",
        way=texts(way) if way else "",
    )
