"""Organisations by what somebody types, as plain values for a page."""

from datetime import date

from dashboard.analysis.name_search import NameSearch
from dashboard.model import Organisation
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace

_SEARCHES = Memory(entries=2)


def search_names(typed: str, *, at_most: int = 8) -> tuple[Organisation, ...]:
    """The organisations that fit, best first."""
    stands, today = workspace().ecosystem(), date.today()
    key = (id(stands), stands.revision, today)
    search: NameSearch = _SEARCHES.recall(key, lambda: NameSearch.of(stands, on=today))
    return search.find(typed, at_most=at_most)


def names_found(typed: str) -> list[dict[str, str]]:
    """The same as plain values."""
    return [{"id": each.id, "name": each.name, "corner": each.corner.value} for each in search_names(typed)]
