"""A list of participants: read, shown, and only then taken; nothing of the people in it is kept."""

from collections.abc import Sequence
from typing import Any
from uuid import uuid4

import streamlit as st

from dashboard.ingest import ListFile
from dashboard.ingest.bringing import Brought
from dashboard.ingest.choices import TableKey
from dashboard.ingest.participants import Participants, narrowed, organisation_column, participants
from dashboard.ingest.reading import LARGEST_LIST
from dashboard.ingest.table import Table
from dashboard.one_line import one_line
from dashboard.problem_sentences import sentence
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.opened import workspace
from dashboard.views.watching import watched
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.list_preview import ask_coming

TYPES = ["csv", "tsv", "txt", "xlsx", "xlsm", "xls", "ods", "json"]
_READ = "workshop_list_read"
_ROUND = "workshop_list_round"


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
        st.session_state.pop(_READ, None)
        st.caption(t("workshop.list_caption"))
        return
    read, once = _read(uploaded)
    for problem in read.problems:
        st.error(safe.plain(sentence(problem, texts()), at_most=600), icon=":material/error:")
    columns = _columns(read)
    kept, left_out = narrowed(read, columns)
    if not kept.tables:
        return
    coming = participants(kept, found.ecosystem, left_out=left_out, on=found.today)
    _say(coming)
    if not coming.attending:
        return
    said = ask_coming(coming, found, key=once)
    if st.button(t("workshop.take_list"), type="primary", key="workshop_take_list"):
        workspace().workshops.expect(found.one, said, once=f"list:{once}")
        st.session_state.pop(_READ, None)
        st.session_state[_ROUND] = st.session_state.get(_ROUND, 0) + 1
        st.rerun()


def _read(uploaded: Any) -> tuple[Brought, str]:
    kept = st.session_state.get(_READ)
    if kept is None or kept[0] != uploaded.file_id:
        with watched() as progress:
            read = workspace().lists.read(
                [ListFile(one_line(uploaded.name, longest=200), uploaded.getvalue())],
                source="",
                progress=progress,
            )
        kept = st.session_state[_READ] = (uploaded.file_id, read, uuid4().hex)
    return kept[1], kept[2]


def _columns(read: Brought) -> dict[TableKey, int | None]:
    """Where the organisation stands in each sheet; asked where only a person can tell."""
    chosen: dict[TableKey, int | None] = {}
    tables = [each for each in read.tables if not each.is_hidden and each.rows]
    for table in tables:
        guessed = organisation_column(table, read.plans[table.file, table.sheet])
        chosen[table.file, table.sheet] = _ask_column(table, guessed, tables)
    return chosen


def _ask_column(table: Table, guessed: int | None, tables: Sequence[Table]) -> int | None:
    places = [at for at, heading in enumerate(table.headings) if heading.strip()]
    label = t("workshop.which_column")
    if len(tables) > 1:
        label = t("workshop.which_column_of", sheet=safe.plain(table.sheet or table.file, at_most=40))
    asked: int | None = st.selectbox(
        label,
        places,
        index=places.index(guessed) if guessed in places else None,
        format_func=lambda at: safe.tidy(table.headings[at], at_most=60),
        placeholder=t("workshop.which_column_placeholder"),
        key=f"workshop_column_{table.file}_{table.sheet}",
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
