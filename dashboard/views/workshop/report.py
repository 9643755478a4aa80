"""The workshop's own page, to print and to mail: what was agreed, proposed, offered and looked for."""

import streamlit as st

from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.opened import workspace
from dashboard.views.paper import buttons, workshop_sheet
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.left_behind import left_behind
from dashboard.views.workshop.report_sections import Section, sections


def show(found: Found) -> None:
    """The page, the file for paper, and the text for a mail."""
    supposed = left_behind(found, owner="").supposed
    made = sections(found, supposed, workspace().workshops.moments(), texts())
    if not made:
        st.html(f'<p class="reason">{t("workshop.report_empty")}</p>')
        return
    spoken = texts()
    with st.container(horizontal=True, gap="medium"):
        buttons.show("workshop", lambda: workshop_sheet.sheet(found, made, spoken))
    drawing(as_html(made), key="workshop_report")
    with st.expander(t("workshop.report_copy")):
        st.code(as_text(found, made, spoken), language=None, wrap_lines=True)


def as_html(made: tuple[Section, ...]) -> str:
    """The sections with hairlines between their lines."""
    return "".join(
        f'<section class="workshop-report"><h2>{section.heading}</h2><ul>'
        + "".join(
            f"<li><b>{safe.html(line.about, at_most=200)}</b>"
            f'<p class="reason">{safe.html(line.says, at_most=700)}</p></li>'
            for line in section.lines
        )
        + "</ul></section>"
        for section in made
    )


def as_text(found: Found, made: tuple[Section, ...], texts: Texts) -> str:
    """The same to paste in a mail."""
    head = texts("workshop.report_head", name=safe.tidy(found.one.name), day=texts.date(found.one.day))
    parts = [head]
    for section in made:
        lines = (f"- {line.about}: {line.says}" if line.says else f"- {line.about}" for line in section.lines)
        parts.append("\n".join([section.heading, *lines]))
    return "\n\n".join(parts)
