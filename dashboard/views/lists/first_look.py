"""The first look at files that were brought: what we read, what we leave out, and how to correct it."""

from collections.abc import Sequence
from typing import Any

import streamlit as st

from dashboard.ingest.bringing import Brought
from dashboard.ingest.table import Book, Reading, Table
from dashboard.parsing.delimiting import DELIMITERS
from dashboard.problem_sentences import sentence
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.language import t, texts

ENCODINGS = ("utf-8", "cp1252", "utf-16", "cp850", "mac_roman")
_HOW = "lists_how"
_FIELD = 220
"""Pixels: a number of a row needs no more, and fields of one width stand in columns."""


def corrections(uploaded: Sequence[Any]) -> dict[str, Reading]:
    """How somebody said that these files are to be read; empty where nobody said anything."""
    names = {each.name for each in uploaded}
    said: dict[str, Reading] = st.session_state.get(_HOW, {})
    return {name: how for name, how in said.items() if name in names}


def show(read: Brought) -> None:
    """What could not be read, the sheets with their rows, and what is left out for privacy."""
    for problem in read.problems:
        st.error(safe.plain(sentence(problem, texts()), at_most=600), icon=":material/error:")
    if not read.tables:
        return
    st.header(t("lists.first_look_heading"), anchor=False)
    st.html(sheets(read, texts()))
    personal = sum(len(plan.personal) for plan in read.plans.values())
    if personal:
        st.info(
            f"**{t('lists.personal_left_out', n=personal)}** {t('lists.personal_kept_nothing')}",
            icon=":material/shield_person:",
        )
    with st.expander(t("lists.not_right")):
        for book in read.books:
            _correct(book, [each for each in read.tables if each.file == book.file])


def sheets(read: Brought, texts: Texts) -> str:
    """A row for each sheet: what it is, how many rows, the first headings."""
    heads = (
        Head(texts("lists.sheet")),
        Head(texts("lists.sheet_is")),
        Head(texts("lists.sheet_rows"), number=True),
        Head(texts("lists.sheet_columns"), wide=True),
    )
    rows = (
        f'<tr><th scope="row">{_name(each, texts)}</th>'
        f"<td>{texts(f'lists.shape_{read.plans[each.file, each.sheet].shape}')}</td>"
        f'<td class="number">{texts.number(len(each.rows))}</td>'
        f'<td class="wide-only">{_headings(each)}</td></tr>'
        for each in read.tables
    )
    return table(heads, rows)


def _name(read: Table, texts: Texts) -> str:
    name = safe.html(read.sheet or read.file, at_most=60)
    if read.is_hidden:
        name += f" <small>{texts('lists.sheet_hidden')}</small>"
    return name


def _headings(read: Table) -> str:
    named = [safe.html(each, at_most=24) for each in read.headings if each.strip()]
    return ", ".join(named[:5]) + (" …" if len(named) > 5 else "")


def _correct(book: Book, tables: Sequence[Table]) -> None:
    """Other letters, another sign between the cells, other rows with headings."""
    st.markdown(f"**{safe.plain(book.file, at_most=60)}**")
    with st.container(key=f"row_how_{book.file}", horizontal=True, vertical_alignment="bottom", gap="small"):
        encoding = delimiter = ""
        if book.encoding:
            known = list(dict.fromkeys((book.encoding, *ENCODINGS)))
            encoding = st.selectbox(
                t("lists.encoding"),
                known,
                key=f"how_encoding_{book.file}",
                help=t("lists.encoding_help"),
                width=_FIELD,
            )
            signs = list(dict.fromkeys((book.delimiter, *DELIMITERS)))
            delimiter = st.selectbox(
                t("lists.delimiter"),
                signs,
                format_func=lambda each: t(f"lists.delimiter_{_DELIMITER_NAMES.get(each, 'other')}"),
                key=f"how_delimiter_{book.file}",
                width=_FIELD,
            )
        rows = {
            each.sheet: int(
                st.number_input(
                    t("lists.heading_row", sheet=safe.plain(each.sheet or each.file, at_most=40)),
                    1,
                    value=each.heading_row,
                    key=f"how_row_{book.file}_{each.sheet}",
                    width=_FIELD,
                )
            )
            for each in tables
        }
    changed = Reading(
        encoding="" if encoding == book.encoding else encoding,
        delimiter="" if delimiter == book.delimiter else delimiter,
        heading_rows={
            each.sheet: rows[each.sheet] for each in tables if rows[each.sheet] != each.heading_row
        },
    )
    if changed != Reading():
        said = st.session_state.setdefault(_HOW, {})
        before = said.get(book.file, Reading())
        said[book.file] = Reading(
            changed.encoding or before.encoding,
            changed.delimiter or before.delimiter,
            {**before.heading_rows, **changed.heading_rows},
        )
        st.rerun()


_DELIMITER_NAMES = {";": "semicolon", "\t": "tab", ",": "comma", "|": "bar"}
