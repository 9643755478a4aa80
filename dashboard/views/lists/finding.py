"""The list that is asked for: what it would do, and what that does to the region's figures."""

from dataclasses import dataclass

import streamlit as st

from dashboard.analysis.comparing import Comparison, compare
from dashboard.analysis.network import Network, network_of
from dashboard.ingest import Draft
from dashboard.ingest.choices import Choices
from dashboard.ingest.cordis import is_excerpt
from dashboard.ingest.understanding import Understood
from dashboard.model import Delivery, Ecosystem
from dashboard.views import region_data
from dashboard.views.drafted import Drafted, drafted
from dashboard.views.language import t
from dashboard.views.lists.asked import Asked
from dashboard.views.memory import Memory


@dataclass(frozen=True, slots=True)
class Found:
    """A list that waits, with what it would do to the region as it stands."""

    drafted: Drafted
    comparison: Comparison

    @property
    def delivery(self) -> Delivery:
        """The list as it waits in the store."""
        return self.drafted.delivery

    @property
    def choices(self) -> Choices:
        """What was decided about it."""
        return self.drafted.choices

    @property
    def read(self) -> Understood:
        """Its tables, and how they are understood."""
        return self.drafted.read

    @property
    def draft(self) -> Draft:
        """What it would do."""
        return self.drafted.draft

    @property
    def before(self) -> Ecosystem:
        """The region as it stands."""
        return self.drafted.before

    @property
    def after(self) -> Ecosystem:
        """The region as it would be."""
        return self.drafted.after

    @property
    def is_excerpt(self) -> bool:
        """Whether it is a part of a CORDIS download: that has no tables, and no columns to choose."""
        return is_excerpt(self.delivery.content)

    @property
    def going_in(self) -> int:
        """How many of the rows that were read can go in."""
        return self.draft.rows - len(self.draft.refused_rows)


def find(asked: Asked) -> Found | None:
    """The list that is asked for, as long as nobody has decided about it."""
    found = None if asked.id is None else drafted(asked.id)
    if found is None:
        return None
    now = region_data.network()
    compared: Comparison = _comparisons().recall(
        (found.after.revision, now.question.day), lambda: _compared(now, found.after)
    )
    return Found(found, compared)


def _compared(now: Network, after: Ecosystem) -> Comparison:
    with st.spinner(t("lists.comparing")):  # shows itself only when it takes a moment
        return compare(now, network_of(after, now.question))


@st.cache_resource(show_spinner=False)
def _comparisons() -> Memory:
    """By the revision of the look ahead, which no other has."""
    return Memory(entries=12)
