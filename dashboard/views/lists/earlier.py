"""The lists that came in before, each with what its sender gets for it."""

import streamlit as st

from dashboard.model import Batch, Delivery
from dashboard.texts import Texts
from dashboard.views import batch_words, menu, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import address, link
from dashboard.views.region_data import workspace

_FIRST = 5


def show() -> None:
    """The youngest few, and the way to the whole history."""
    batches = {batch.id: batch for batch in workspace().history()}
    accepted = [each for each in workspace().lists.accepted() if each.batch in batches]
    if not accepted:
        return
    st.header(t("lists.earlier_heading"), anchor=False)
    rows = "".join(_row(each, batches[each.batch or 0], texts()) for each in accepted[:_FIRST])
    more = (
        f'<p class="more">{link("history", t("lists.whole_history"))}</p>' if menu.exists("history") else ""
    )
    if chosen := drawing(f'<ul class="list-rows">{rows}</ul>{more}', key="lists_earlier"):
        menu.go(chosen)


def _row(delivery: Delivery, batch: Batch, texts: Texts) -> str:
    title = safe.html(delivery.title, at_most=60)
    words = texts(
        "lists.accepted_by",
        source=safe.html(delivery.source, at_most=40),
        author=safe.html(batch.author, at_most=40),
        date=texts.date(batch.at.astimezone().date()),
    )
    if batch.is_undone:
        undone = texts("lists.was_undone")
        return f'<li class="undone"><s>{title}</s><p class="quiet">{words} · {undone}</p></li>'
    effect = batch_words.effect(batch, texts)
    target = address("lists", list=str(batch.id))
    return f'<li>{link(target, title)}<p class="quiet">{words}</p><p class="quiet">{effect}</p></li>'
