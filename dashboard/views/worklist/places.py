"""Where does it stand? A place to choose or to type for each, the likely ones first."""

from functools import lru_cache

import streamlit as st

from dashboard.ingest.placing import Town, town_of
from dashboard.model import Change, Organisation
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.region_data import workspace
from dashboard.views.worklist import keeping
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.mending import placed
from dashboard.views.worklist.rows import about, row


def show(found: Found) -> None:
    """A row for each, and one button that keeps every place that was chosen."""
    country = found.ecosystem.region.country
    chosen: list[tuple[Organisation, str]] = []
    for id in found.shown:
        each = found.ecosystem.by_id[str(id)]
        with row(f"place_{each.id}"):
            said = t("worklist.said_place", place=safe.html(each.town, at_most=60)) if each.town else None
            about(each, said=said)
            place = st.selectbox(
                t("worklist.place_of", name=safe.plain(each.name, at_most=60)),
                options(each, found.ecosystem.towns, country=country),
                index=None,
                key=f"worklist_place_{each.id}",
                placeholder=t("worklist.place_placeholder"),
                accept_new_options=True,
                label_visibility="collapsed",
                width=280,
            )
        if place and place.strip():
            chosen.append((each, place.strip()))
    towns = {place: _town(place, country) for place in {place for _, place in chosen}}
    for place in sorted(place for place, town in towns.items() if town is None):
        said = t("worklist.place_unknown", place=safe.plain(place, at_most=60))
        st.warning(said, icon=":material/wrong_location:")
    changes: list[Change] = [
        placed(each, place, town) for each, place in chosen if (town := towns[place]) is not None
    ]
    keeping.button(changes, what="places")


def options(organisation: Organisation, towns: tuple[str, ...], *, country: str) -> tuple[str, ...]:
    """What was perhaps meant first, then every place that somebody in the region stands in.

    A place that is named already is offered only when it can be found: else it helps nobody.
    """
    own = organisation.town
    near = _near(own, organisation.country or country) if own else ()
    return tuple(dict.fromkeys((*near, *(safe.tidy(town) for town in towns if town != own))))


@lru_cache(maxsize=500)
def _near(place: str, country: str) -> tuple[str, ...]:
    from dashboard.places.gazetteer import Gazetteer

    known = (place,) if Gazetteer().geocode(place, country=country or None) else ()
    return (*known, *Gazetteer().suggestions(place, country=country or None, count=5))


def _town(place: str, country: str) -> Town | None:
    return town_of(workspace().geocoder, place, country=country)
