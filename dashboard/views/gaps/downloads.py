"""The suggestions and the missing links as files for a spreadsheet, made only when somebody asks."""

from collections.abc import Callable, Sequence

import streamlit as st

from dashboard.exports.table import CSV_TYPE, XLSX_TYPE, Row, csv_file, xlsx_file
from dashboard.texts import Language, Texts
from dashboard.views import safe, suggestion_sentence
from dashboard.views.gaps.filters import Filters
from dashboard.views.gaps.finding import Found
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.pair_order import in_order

MOST = 53

Table = Callable[[], tuple[Sequence[str], Sequence[Row]]]


def suggestions(filters: Filters, found: Found) -> None:
    """Buttons for the first fifty suggestions that fit the filters."""
    texts = texts_of_session()
    _buttons("suggestions", lambda: suggestion_table(filters, found, texts), texts)


def missing_links(filters: Filters) -> None:
    """Buttons for all missing links that fit the filters."""
    texts = texts_of_session()
    _buttons("links", lambda: missing_link_table(filters, texts), texts)


def suggestion_table(filters: Filters, found: Found, texts: Texts) -> tuple[list[str], list[Row]]:
    """Who, from which corners, through whom, and why in a paragraph."""
    from dashboard.views.gaps.suggestion_list import suggested

    by_id = found.network.ecosystem.by_id
    rows: list[Row] = []
    for each in suggested(filters, count=MOST):
        one, other = in_order(each, found.network.ecosystem)
        through = "; ".join(safe.tidy(by_id[introducer].name) for introducer in each.introducers)
        why = suggestion_sentence.paragraph(each, found.network, texts)
        corners = [texts(f"common.one_{end.corner}") for end in (one, other)]
        rows.append((safe.tidy(one.name), corners[0], safe.tidy(other.name), corners[1], through, why))
    names = ("one", "one_corner", "other", "other_corner", "introducers", "why")
    return [texts(f"gaps.file_{name}") for name in names], rows


def missing_link_table(filters: Filters, texts: Texts) -> tuple[list[str], list[Row]]:
    """What the table on screen shows, to its end."""
    from dashboard.views import region_data
    from dashboard.views.gaps import missing_link_table as table

    network = region_data.network(filters.question)
    return table.headings(texts), list(table.rows(table.found_links(filters), network))


def _buttons(name: str, made: Table, texts: Texts) -> None:
    # A Dutch spreadsheet reads a comma as the decimal sign, and wants semicolons between cells.
    delimiter = ";" if texts.language is Language.DUTCH else ","
    stem = texts(f"gaps.file_{name}")
    st.download_button(
        t("common.download_csv"),
        lambda: csv_file(*made(), delimiter=delimiter),
        file_name=f"{stem}.csv",
        mime=CSV_TYPE,
        on_click="ignore",
        key=f"gap_{name}_csv",
    )
    st.download_button(
        t("common.download_xlsx"),
        lambda: xlsx_file(*made(), sheet=stem),
        file_name=f"{stem}.xlsx",
        mime=XLSX_TYPE,
        on_click="ignore",
        key=f"gap_{name}_xlsx",
    )
