"""Beside the map while nobody is chosen: the finding compared, and the introductions that are drawn."""

import streamlit as st
from geopy.distance import great_circle

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion
from dashboard.model import Organisation
from dashboard.texts import Texts
from dashboard.views import glyph, safe, suggestion_sentence
from dashboard.views.drawing import drawing
from dashboard.views.language import texts
from dashboard.views.map import finding
from dashboard.views.map.choosing import choose

NEAREST_KM = 1.0


def show(network: Network, today: Network, suggestions: tuple[Suggestion, ...], *, is_past: bool) -> None:
    """Draw it; choosing a name shows its card. The suggestions are of today, `network` of the day shown."""
    picked = drawing(markup(network, today, suggestions, texts(), is_past=is_past), key="map_beside")
    if picked is not None:
        choose(picked)
        st.rerun(scope="fragment")


def markup(
    network: Network, today: Network, suggestions: tuple[Suggestion, ...], texts: Texts, *, is_past: bool
) -> str:
    """It as HTML."""
    lead = finding.lead(network, texts)
    compared = f'<p class="lead">{lead}</p>' if lead else ""
    hint = f'<p class="reason">{texts("map.choose_somebody")}</p>'
    if not suggestions:
        return f'<section class="map-beside">{compared}{hint}</section>'
    items = "".join(_item(each, today, texts) for each in suggestions)
    title = texts("map.nearby")
    about = f'<p class="reason">{texts("time.introductions_today")}</p>' if is_past else ""
    return f'<section class="map-beside">{compared}<h2>{title}</h2>{about}<ul>{items}</ul>{hint}</section>'


def how_far(one: Organisation, other: Organisation, texts: Texts) -> str:
    """ "10 km van elkaar"; empty when one of the two has no place."""
    if not (one.is_placed and other.is_placed):
        return ""
    km = great_circle((one.latitude, one.longitude), (other.latitude, other.longitude)).km
    return texts("map.next_door") if km < NEAREST_KM else texts("map.apart", km=round(km))


def _item(suggestion: Suggestion, network: Network, texts: Texts) -> str:
    by_id = network.ecosystem.by_id
    source, target = by_id[suggestion.source], by_id[suggestion.target]
    names = texts("map.pair", source=_name(source), target=_name(target))
    why = safe.html(suggestion_sentence.short(suggestion, network, texts), at_most=300)
    return (
        f"<li>{glyph.pair_mark(source.corner, target.corner)}"
        f"<p>{names}, {how_far(source, target, texts)}.</p>"
        f'<p class="reason">{why}</p></li>'
    )


def _name(organisation: Organisation) -> str:
    code, name = safe.html(organisation.id, at_most=500), safe.html(organisation.name, at_most=60)
    return f'<button type="button" data-go="{code}">{name}</button>'
