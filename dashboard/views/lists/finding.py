"""What a list that waits would do now, worked out once for each version of it and of the region."""

from dataclasses import dataclass
from datetime import date

import streamlit as st

from dashboard.analysis.comparing import Comparison, compare
from dashboard.analysis.network import network_of
from dashboard.ingest import Draft
from dashboard.ingest.choices import Choices
from dashboard.ingest.packing import choices_of
from dashboard.ingest.understanding import Understood
from dashboard.model import Delivery, DeliveryState, Ecosystem, with_changes
from dashboard.views import region_data
from dashboard.views.lists.asked import Asked
from dashboard.views.lists.watching import watched
from dashboard.views.memory import Memory
from dashboard.views.region_data import workspace


@dataclass(frozen=True, slots=True)
class Found:
    """A list that waits, how it is read, what it would do, and the region as it would be then."""

    delivery: Delivery
    choices: Choices
    read: Understood
    draft: Draft
    before: Ecosystem
    after: Ecosystem
    comparison: Comparison

    @property
    def going_in(self) -> int:
        """How many of the rows that were read can go in."""
        return self.draft.rows - len(self.draft.refused_rows)


def find(asked: Asked) -> Found | None:
    """The list that is asked for, as long as nobody has decided about it."""
    if asked.id is None:
        return None
    delivery = workspace().lists.find(asked.id)
    if delivery is None or delivery.state is not DeliveryState.OPEN:
        return None
    before = region_data.ecosystem()
    key = (delivery.id, delivery.version, before.revision, date.today())
    found: Found = _drafts().recall(key, lambda: _found(delivery, before))
    return found


def _found(delivery: Delivery, before: Ecosystem) -> Found:
    with watched() as progress:
        drafted = workspace().lists.draft(delivery, progress=progress)
        after = with_changes(before, drafted.draft.changes)
        return Found(
            delivery=delivery,
            choices=choices_of(delivery.choices),
            read=drafted.read,
            draft=drafted.draft,
            before=before,
            after=after,
            comparison=compare(region_data.network(), network_of(after)),
        )


@st.cache_resource(show_spinner=False)
def _drafts() -> Memory:
    """Beside the workspace, and forgotten with it."""
    return Memory(entries=12)
