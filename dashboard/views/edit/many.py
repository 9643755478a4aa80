"""Many organisations at once, in a table: what is changed is shown, old beside new, before it is written."""

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

import streamlit as st

from dashboard.editing.adding import added
from dashboard.editing.changing import Edited, cells_of, change_organisation
from dashboard.editing.noting import Deed
from dashboard.ingest.choices import Answer
from dashboard.ingest.draft import Draft
from dashboard.model import (
    Corner,
    Ecosystem,
    EntityKind,
    Organisation,
    Size,
    plain_values,
)
from dashboard.model.cell_list import join_cell
from dashboard.model.list_kind import ListKind
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.edit import keeping
from dashboard.views.edit.finding import Found
from dashboard.views.edit.problem_words import problem_words
from dashboard.views.edit.questions import ask_answer
from dashboard.views.field_words import html_value, name_of
from dashboard.views.language import t, texts
from dashboard.views.region_data import workspace
from dashboard.views.theme_words import theme_words
from dashboard.vocabularies import codes

COLUMNS = ("name", "corner", "place", "themes", "size", "website", "kvk", "offers", "needs")
AT_MOST = 300
"""So many rows stand in the table; the filters bring the others."""
_FOLLOWS = frozenset({"latitude", "longitude", "precision"})
"""What follows from the place: the table tells the place."""
_SEEN = "edit_many_seen"


def show(found: Found, author: str) -> None:
    """The filters, the table, and below it what would change."""
    ecosystem: Ecosystem = st.session_state.setdefault(_SEEN, found.ecosystem)
    chosen = _filtered(ecosystem)
    key = f"edit_table_{ecosystem.revision}_{abs(hash(tuple(each.id for each in chosen))):x}"
    st.data_editor(
        [_row(each) for each in chosen] or [{**dict.fromkeys(COLUMNS), "themes": []}],
        key=key,
        num_rows="add",
        hide_index=True,
        column_config=_columns(ecosystem),
        height=520,
    )
    edits = st.session_state.get(key, {})
    edited_rows: Mapping[int, Mapping[str, Any]] = edits.get("edited_rows", {})
    added_rows: Sequence[Mapping[str, Any]] = edits.get("added_rows", [])
    if not chosen and edited_rows:  # the empty row of an empty table is a new one
        added_rows, edited_rows = (*edited_rows.values(), *added_rows), {}
    newcomers = [row for each in added_rows if any((row := _said(each)).values())]
    if not edited_rows and not newcomers:
        st.caption(t("edit.table_caption"))
        if ecosystem.revision != found.ecosystem.revision:
            st.session_state[_SEEN] = found.ecosystem
            st.rerun()
        return
    changed = [
        change_organisation(
            ecosystem, chosen[position].id, _said(cells), workspace().geocoder, on=date.today()
        )
        for position, cells in edited_rows.items()
    ]
    _show_changes(ecosystem, changed)
    draft = _drafted(ecosystem, newcomers) if newcomers else None
    problems = [each for edited in changed for each in edited.problems] + list(
        draft.problems if draft else ()
    )
    for each in problems:
        st.html(problem_words(each, texts()))
    if draft is not None and not problems:
        _show_newcomers(draft)
    is_open = bool(problems) or (draft is not None and bool(draft.questions))
    if st.button(t("edit.keep_table"), type="primary", key="edit_keep_table", disabled=is_open):
        changes = [change for edited in changed for change in edited.changes]
        changes += draft.changes if draft else ()
        st.session_state.pop(_SEEN, None)
        deed = Deed.CHANGED if changed else Deed.ADDED
        keeping.keep(changes, deed, author=author, based_on=ecosystem.revision)


def _filtered(ecosystem: Ecosystem) -> list[Organisation]:
    with st.container(key="edit_filters", horizontal=True):
        theme = _filter("theme", ecosystem.themes, t("common.all_themes"), theme_words)
        corner = _filter("corner", tuple(Corner), t("edit.all_corners"), _corner)
        town = _filter("town", ecosystem.towns, t("common.all_places"), safe.tidy)
    fitting = [
        each
        for each in ecosystem.organisations
        if (not theme or theme in each.themes)
        and (not corner or each.corner == corner)
        and (not town or each.town == town)
    ]
    fitting.sort(key=lambda each: each.name.casefold())
    if len(fitting) > AT_MOST:
        st.caption(t("edit.table_cut", n=AT_MOST, all=len(fitting)))
    return fitting[:AT_MOST]


def _filter(name: str, options: Sequence[str], label: str, named: Any) -> str | None:
    return st.selectbox(
        label,
        options,
        index=None,
        format_func=named,
        placeholder=label,
        label_visibility="collapsed",
        key=f"edit_filter_{name}",
    )


def _corner(code: str) -> str:
    return t(f"common.one_{code}")


def _row(each: Organisation) -> dict[str, Any]:
    cells = cells_of(each)
    row: dict[str, Any] = {field: cells[field] or (None if field == "size" else "") for field in COLUMNS}
    return {**row, "themes": list(each.themes)}


def _columns(ecosystem: Ecosystem) -> dict[str, Any]:
    config = st.column_config
    columns: dict[str, Any] = {
        field: config.TextColumn(name_of(field, texts()), help=_help(field)) for field in COLUMNS
    }
    columns["name"] = config.TextColumn(name_of("name", texts()), required=True)
    columns["corner"] = config.SelectboxColumn(
        name_of("corner", texts()),
        width="medium",
        options=[each.value for each in Corner],
        format_func=lambda each: t(f"common.one_{each}"),
        required=True,
    )
    columns["themes"] = config.MultiselectColumn(
        name_of("themes", texts()),
        options=list(dict.fromkeys((*ecosystem.themes, *codes("themes")))),
        format_func=theme_words,
        accept_new_options=True,
    )
    columns["size"] = config.SelectboxColumn(
        name_of("size", texts()),
        options=[each.value for each in Size],
        format_func=lambda each: t(f"common.size_{each}"),
    )
    return columns


def _help(field: str) -> str | None:
    return t("edit.table_several") if field in ("offers", "needs") else None


def _said(cells: Mapping[str, Any]) -> dict[str, str]:
    return {
        field: join_cell(value) if isinstance(value, list) else str(value or "").strip()
        for field, value in cells.items()
        if field in COLUMNS
    }


def _drafted(ecosystem: Ecosystem, rows: Sequence[Mapping[str, str]]) -> Draft:
    """What the new rows would bring, with the answers that were given below the table."""

    def drafted(answers: Sequence[Answer] = ()) -> Draft:
        return added(
            ecosystem, workspace().geocoder, {ListKind.ORGANISATIONS: rows}, answers=answers, on=date.today()
        )

    first = drafted()
    answers = [ask_answer(each) for each in first.questions]
    return drafted([each for each in answers if each is not None])


def _show_changes(ecosystem: Ecosystem, changed: Sequence[Edited]) -> None:
    heads = (
        Head(t("edit.table_who")),
        Head(t("edit.table_field")),
        Head(t("edit.table_before")),
        Head(t("edit.table_after")),
    )
    rows = [row for each in changed if not each.problems for row in _differences(ecosystem, each)]
    if rows:
        st.html(table(heads, rows, cls="effects"))


def _differences(ecosystem: Ecosystem, edited: Edited) -> list[str]:
    after = edited.after
    assert isinstance(after, Organisation)
    before = ecosystem.by_id[after.id]
    was, becomes = plain_values(before, whole=True), plain_values(after, whole=True)
    return [
        f'<tr><th scope="row">{safe.html(before.name, at_most=60)}</th><td>{name_of(field, texts())}</td>'
        f'<td class="old">{_html(field, was[field])}</td>'
        f'<td class="new">{_html(field, becomes[field])}</td></tr>'
        for field in becomes
        if becomes[field] != was[field] and field not in _FOLLOWS
    ]


def _html(field: str, value: Any) -> str:
    return html_value(EntityKind.ORGANISATION, field, value, {}, texts())


def _show_newcomers(draft: Draft) -> None:
    for each in draft.effects:
        assert isinstance(each.after, Organisation)
        name = safe.html(each.after.name, at_most=80)
        st.html(f'<p class="reason">{t(f"edit.table_{each.outcome}", name=name)}</p>')
