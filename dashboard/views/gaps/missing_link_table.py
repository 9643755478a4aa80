"""The arithmetic, for who wants it: triangles counted, and every missing link with its figures."""

from typing import TYPE_CHECKING

import streamlit as st

from dashboard.analysis import missing_links, triangles
from dashboard.analysis.missing_links import MissingLink
from dashboard.analysis.network import Network
from dashboard.texts import Texts
from dashboard.views import region_data, safe
from dashboard.views.gaps import downloads
from dashboard.views.gaps.filters import Filters
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.region_data import remember

if TYPE_CHECKING:
    import pandas

ON_SCREEN = 200
COLUMNS = {
    "source": 150,
    "target": 150,
    "closes": 64,
    "ways": 68,
    "introducers": 220,
    "resource_allocation": 84,
}
"""Every column by its code, with its width in px."""
_ROW, _HIGHEST = 35, 456


def show(filters: Filters) -> None:
    """Draw the totals in a sentence and the table."""
    network, texts = region_data.network(filters.question), texts_of_session()
    counted = remember(triangles.count, network)
    golden = texts("gaps.golden_none")
    if counted.golden:
        golden = texts("gaps.golden", n=counted.golden, within=counted.golden_within_one_activity)
    st.html(f'<p class="reason">{golden} {texts("gaps.open", n=counted.open)}</p>')
    links = found_links(filters)
    if not links:
        st.html(f'<p class="reason gap-none">{t("gaps.no_links_here")}</p>')
        return
    if len(links) > ON_SCREEN:
        st.html(f'<p class="quiet">{t("gaps.first_links", shown=ON_SCREEN, n=len(links))}</p>')
    _table(links[:ON_SCREEN], network, texts)
    with st.container(horizontal=True, gap="small", key="gap_link_buttons"):
        downloads.buttons("links", lambda: (headings(texts), rows(links, network)), texts)


def found_links(filters: Filters) -> tuple[MissingLink, ...]:
    """All missing links that fit the filters, those that close most first."""
    network = region_data.network(filters.question)
    links = remember(missing_links.find, network)
    return tuple(each for each in links if _fits(each, network, filters))


def rows(links: tuple[MissingLink, ...], network: Network) -> list[tuple[str, str, int, int, str, float]]:
    """The table's rows, organisations by name."""
    by_id = network.ecosystem.by_id
    return [
        (
            safe.tidy(by_id[each.source].name),
            safe.tidy(by_id[each.target].name),
            each.closes,
            each.ways,
            "; ".join(safe.tidy(by_id[introducer].name) for introducer in each.introducers),
            round(each.resource_allocation, 4),
        )
        for each in links
    ]


def headings(texts: Texts) -> list[str]:
    """The names of the columns."""
    return [texts(f"gaps.link_{column}") for column in COLUMNS]


def _fits(link: MissingLink, network: Network, filters: Filters) -> bool:
    ends = (link.source, link.target)
    if filters.organisation and filters.organisation not in ends:
        return False
    return not filters.corners or {network.corner(each) for each in ends} == set(filters.corners)


def _table(links: tuple[MissingLink, ...], network: Network, texts: Texts) -> None:
    st.dataframe(
        _frame(links, network, texts),
        hide_index=True,
        height=min(_ROW * (len(links) + 1) + 2, _HIGHEST),
        key="gap_links",
        column_config={
            column: st.column_config.Column(help=texts(f"gaps.link_{name}_help"), width=width)
            for column, (name, width) in zip(headings(texts), COLUMNS.items(), strict=True)
        },
    )


def _frame(links: tuple[MissingLink, ...], network: Network, texts: Texts) -> "pandas.DataFrame":
    import pandas

    return pandas.DataFrame(rows(links, network), columns=headings(texts))
