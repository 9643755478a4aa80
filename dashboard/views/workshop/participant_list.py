"""A list of participants: read, shown, and only then taken; nothing of the people in it is kept.

While it is shown its organisations and their numbers are kept for the page, and of the other columns the
headings. Another choice of column reads the file again.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import uuid4

import streamlit as st

from dashboard.ingest import ListFile
from dashboard.ingest.bringing import Brought
from dashboard.ingest.choices import TableKey
from dashboard.ingest.participants import Participants, narrowed, organisation_column, participants
from dashboard.ingest.reading import LARGEST_LIST
from dashboard.one_line import one_line
from dashboard.problem_sentences import sentence
from dashboard.views import of_page, safe
from dashboard.views.language import t, texts
from dashboard.views.opened import workspace
from dashboard.views.watching import watched
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.list_preview import ask_coming

TYPES = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "json"]
_READ = "workshop_list_read"
_ROUND = "workshop_list_round"


Columns = Mapping[TableKey, int | None]
"""By sheet the column that names the organisation, None where nobody said."""


@dataclass(frozen=True, slots=True)
class _Sheet:
    key: TableKey
    headings: tuple[str, ...]
    guessed: int | None


@dataclass(frozen=True, slots=True)
class _Read:
    """A list that was narrowed to these columns; `once` makes that it is taken once."""

    file: str
    columns: Columns
    list: Brought
    left_out: int
    sheets: tuple[_Sheet, ...]
    once: str


def show(found: Found) -> None:
    """The file, what was read of it and what was left out, and the button that takes it."""
    uploaded = st.file_uploader(
        t("workshop.list_file"),
        TYPES,
        # Another key empties it: what was taken need not lie there any longer.
        key=f"workshop_list_{found.one.id}_{st.session_state.get(_ROUND, 0)}",
        help=t("workshop.list_help"),
        max_upload_size=LARGEST_LIST // 1_000_000,
    )
    if uploaded is None:
        of_page.keep(_READ, None)
        st.caption(t("workshop.list_caption"))
        return
    read = _read(uploaded)
    for problem in read.list.problems:
        st.error(safe.plain(sentence(problem, texts()), at_most=600), icon=":material/error:")
    columns = {each.key: _ask_column(each, read.sheets) for each in read.sheets}
    read = _read(uploaded, columns)
    if not read.list.tables:
        return
    coming = participants(read.list, found.ecosystem, left_out=read.left_out, on=found.today)
    _say(coming)
    if not coming.attending:
        return
    said = ask_coming(coming, found, key=read.once)
    if st.button(t("workshop.take_list"), type="primary", key="workshop_take_list"):
        workspace().workshops.expect(found.one, said, once=f"list:{read.once}")
        of_page.keep(_READ, None)
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
        st.rerun()


def _read(uploaded: Any, columns: Columns | None = None) -> _Read:
    """The list with nothing in it but what these columns name; without them, as it was kept or guessed."""
    kept: _Read | None = of_page.kept(_READ)
    if kept is not None and kept.file != uploaded.file_id:
        kept = None
    if kept is not None and columns in (None, kept.columns):
        return kept
    with watched() as progress:
        whole = workspace().lists.read(
            [ListFile(one_line(uploaded.name, longest=200), uploaded.getvalue())],
            source="",
            progress=progress,
        )
    sheets = _sheets(whole)
    columns = columns or {each.key: each.guessed for each in sheets}
    found, left_out = narrowed(whole, columns)
    once = kept.once if kept is not None else uuid4().hex
    read = _Read(uploaded.file_id, columns, found, left_out, sheets, once)
    of_page.keep(_READ, read)
    return read


def _sheets(read: Brought) -> tuple[_Sheet, ...]:
    keys = [((each.file, each.sheet), each) for each in read.tables if not each.is_hidden and each.rows]
    return tuple(
        _Sheet(key, table.headings, organisation_column(table, read.plans[key])) for key, table in keys
    )


def _ask_column(sheet: _Sheet, sheets: Sequence[_Sheet]) -> int | None:
    """Where the organisation stands in a sheet; asked, for sometimes only a person can tell."""
    file, name = sheet.key
    places = [at for at, heading in enumerate(sheet.headings) if heading.strip()]
    label = t("workshop.which_column")
    if len(sheets) > 1:
        label = t("workshop.which_column_of", sheet=safe.plain(name or file, at_most=40))
    asked: int | None = st.selectbox(
        label,
        places,
        index=places.index(sheet.guessed) if sheet.guessed in places else None,
        format_func=lambda at: safe.tidy(sheet.headings[at], at_most=60),
        placeholder=t("workshop.which_column_placeholder"),
        key=f"workshop_column_{file}_{name}",
    )
    return asked


def _say(coming: Participants) -> None:
    known = sum(1 for each in coming.attending if each.organisation)
    people = t("workshop.list_people", n=coming.seats)
    whence = t("workshop.title_organisations", n=len(coming.attending))
    st.markdown(
        t(
            "workshop.list_found",
            people=people,
            whence=whence,
            known=texts().number(known),
            new=texts().number(len(coming.attending) - known),
        )
    )
    if coming.left_out:
        columns = t("workshop.left_out", n=coming.left_out)
        people = t("workshop.left_out_people", n=coming.seats + coming.without)
        st.info(f"**{columns}** {people}", icon=":material/shield_person:")
    if coming.without:
        st.caption(t("workshop.without", n=coming.without))
