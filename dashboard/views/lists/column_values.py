"""What the words in a column mean: from what stands in the cells to one of a few codes."""

from collections import Counter
from enum import StrEnum

import streamlit as st

from dashboard.ingest.plan import Column
from dashboard.ingest.table import Table
from dashboard.model import ActivityKind, Corner, Ground, Level, Role, Size
from dashboard.views import safe
from dashboard.views.language import t

_CODES: dict[str, type[StrEnum]] = {
    "corner": Corner,
    "level": Level,
    "ground": Ground,
    "size": Size,
    "role": Role,
}
_WORDS = {
    "corner": "one",
    "level": "level",
    "ground": "ground",
    "size": "size",
    "role": "role",
    "kind": "kind",
}
_AT_MOST = 20
_AS_WIDE = 960
"""Pixels: as the rows of columns above and below it."""


def codes_of(field: str) -> tuple[str, ...]:
    """The codes that can stand in a field; none when it holds other text."""
    whose, _, plain = field.rpartition(".")
    if plain == "kind" and whose == "activity":
        return tuple(ActivityKind)
    return tuple(_CODES[plain]) if plain in _CODES else ()


def ask_values(read: Table, column: Column, key: str) -> dict[str, str]:
    """Ask of every word in the column that is no code which one it means; what stands is proposed."""
    codes = codes_of(column.field)
    if not codes:
        return {}
    plain = column.field.rpartition(".")[2]
    values = dict(column.values)
    with st.expander(t("lists.values_of", heading=safe.plain(column.heading, at_most=40)), width=_AS_WIDE):
        for word, times in _words(read, column, codes).most_common(_AT_MOST):
            stands = values.get(word.casefold(), "")
            options = ("", *codes)
            chosen = st.selectbox(
                t("lists.value_means", word=safe.plain(word, at_most=40), n=times),
                options,
                index=options.index(stands) if stands in options else 0,
                format_func=lambda each: (
                    t(f"common.{_WORDS[plain]}_{each}") if each else t("lists.value_unknown")
                ),
                key=f"{key}_value_{column.field}_{word}",
                width=360,
            )
            if chosen:
                values[word.casefold()] = chosen
            else:
                values.pop(word.casefold(), None)
    return values


def _words(read: Table, column: Column, codes: tuple[str, ...]) -> Counter[str]:
    """The different words in the column that are no codes, the most frequent first."""
    cells = (row.cells[column.position] for row in read.rows if column.position < len(row.cells))
    return Counter(cell for cell in cells if cell and cell.casefold() not in codes)
