"""All workshops, today's first and rehearsals last: a row for each, with the way to it."""

import streamlit as st

from dashboard.model.workshop import Workshop
from dashboard.texts import Texts
from dashboard.views import menu, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import address, link
from dashboard.views.workshop.finding import Found


def show_all(found: Found) -> None:
    """The way to a new one, and the rows."""
    if st.button(t("workshop.plan_new"), type="primary", key="workshop_new"):
        menu.go("workshop?new=1")
    if not found.workshops:
        return
    in_order = sorted(found.workshops, key=lambda each: (each.day != found.today, each.is_rehearsal))
    rows = "".join(_row(each, found, texts()) for each in in_order)
    if chosen := drawing(f'<ul class="workshop-rows">{rows}</ul>', key="workshops"):
        menu.go(chosen)


def _row(workshop: Workshop, found: Found, texts: Texts) -> str:
    name = link(address("workshop", workshop=str(workshop.id)), safe.html(workshop.name, at_most=120))
    when = texts("workshop.today") if workshop.day == found.today else texts.date(workshop.day)
    marks = [when]
    if workshop.is_rehearsal:
        marks.append(texts("workshop.is_rehearsal"))
    if workshop.outcome is not None:
        marks.append(texts(f"workshop.outcome_{workshop.outcome}"))
    marks.append(texts("workshop.planned_by", author=safe.html(workshop.author, at_most=60)))
    return f'<li>{name}<p class="quiet">{" · ".join(marks)}</p></li>'
