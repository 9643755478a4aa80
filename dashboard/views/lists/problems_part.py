"""Every row that cannot go in yet, and what is worth knowing about the others."""

import streamlit as st

from dashboard.ingest.problem import ProblemCode
from dashboard.problem_sentences import sentence
from dashboard.views import menu, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.lists.asked import Asked, Part, ask
from dashboard.views.lists.finding import Found
from dashboard.views.lists.paging import page_of, show_pages
from dashboard.views.lists.problems_section import problem_rows, rows_with_problems
from dashboard.views.lists.steps import where
from dashboard.views.number_words import in_words, opening

AT_ONCE = 50
NOTICES = 100


def show(asked: Asked, found: Found) -> None:
    """The problems in portions, the file to mend them in, and the notices."""
    rows = rows_with_problems(found)
    if rows:
        count = opening(in_words(len(rows), texts()))
        st.header(t("lists.problems_heading", n=len(rows), count=count), anchor=False)
        st.markdown(t("cordis.problems_what_now" if found.is_excerpt else "lists.problems_what_now"))
        _show_portion(found)
        if not found.is_excerpt and any(
            each.code is ProblemCode.CODE_UNKNOWN for each in found.draft.refused
        ):
            _show_words(found)
    else:
        st.html(f'<p class="reason">{t("lists.no_problems")}</p>')
    _show_notices(found)


@st.fragment
def _show_portion(found: Found) -> None:
    rows, page = rows_with_problems(found), ask().page
    show_pages(len(rows), page, AT_ONCE, key="problems")
    drawing(problem_rows(page_of(rows, page, AT_ONCE), found, texts()), key="list_problems")
    show_pages(len(rows), page, AT_ONCE, key="problems_below")


def _show_words(found: Found) -> None:
    columns = link(where(found, Part.COLUMNS), t("lists.part_columns"), cls="underlined")
    said = f'<p class="reason">{t("lists.problems_words", columns=columns)}</p>'
    if chosen := drawing(said, key="list_words"):
        menu.go(chosen)


def _show_notices(found: Found) -> None:
    notices = found.draft.notices
    if not notices:
        return
    st.header(t("lists.notices_heading", n=len(notices)), anchor=False)
    told = "".join(
        f"<li>{safe.html(sentence(each, texts(), with_file=len(found.read.files) > 1), at_most=500)}</li>"
        for each in notices[:NOTICES]
    )
    drawing(f'<ul class="list-notices">{told}</ul>', key="list_notices")
    if len(notices) > NOTICES:
        st.caption(t("lists.more_notices", n=len(notices) - NOTICES))
