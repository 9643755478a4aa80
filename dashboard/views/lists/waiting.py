"""The lists that nobody has decided about yet: they wait, whoever closed the browser."""

import streamlit as st

from dashboard.model import Delivery
from dashboard.texts import Texts
from dashboard.views import menu, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import address, link
from dashboard.views.region_data import workspace


def show() -> None:
    """A row for each, with the way to its draft."""
    lists = workspace().lists.waiting()
    if not lists:
        return
    st.header(t("lists.waiting_heading"), anchor=False)
    rows = "".join(_row(each, texts()) for each in lists)
    if chosen := drawing(f'<ul class="list-rows">{rows}</ul>', key="lists_waiting"):
        menu.go(chosen)


def _row(delivery: Delivery, texts: Texts) -> str:
    title = safe.html(delivery.title, at_most=60)
    day = texts.date(delivery.begun_at.astimezone().date())
    words = texts(
        "lists.brought_by",
        source=safe.html(delivery.source, at_most=40),
        author=safe.html(delivery.author, at_most=40),
        date=day,
    )
    return f'<li>{link(address("lists", draft=str(delivery.id)), title)}<p class="quiet">{words}</p></li>'
