"""Introductions worth making, as short paragraphs; one of them drawn out."""

from dataclasses import astuple

import streamlit as st

from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.exports.table import Row
from dashboard.model import Corner
from dashboard.texts import Texts
from dashboard.views import address, glyph, menu, region_data, safe, suggestion_facts, suggestion_sentence
from dashboard.views.drawing import drawing
from dashboard.views.gaps import downloads, drawn_out
from dashboard.views.gaps.choosing import follow
from dashboard.views.gaps.filters import Filters
from dashboard.views.gaps.finding import Found
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.link import address as link_address
from dashboard.views.link import link
from dashboard.views.pair_order import bold_names, in_order
from dashboard.views.region_data import remember
from dashboard.views.suggestion_address import code, suggestion_address
from dashboard.views.suggestion_facts import Order
from dashboard.views.take_on_link import take_on_link

AT_FIRST, MORE = 5, 5
IN_A_FILE = AT_FIRST + 10 * MORE
_SHOWN = "gap_shown"


def show(found: Found, filters: Filters) -> None:
    """Draw the list, the way to more, and the files to take along."""
    number = _number(filters)
    order = _ask_order()
    listed = listed_in(order, filters, count=number)
    follow(drawing(markup(listed, found, texts_of_session(), filters=filters), key="gap_suggestions"))
    with st.container(horizontal=True, gap="small", key="gap_suggestion_buttons"):
        if len(listed) == number and len(listed_in(order, filters, count=number + MORE)) > number:
            st.button(t("gaps.show_more"), key="gap_more", on_click=_show_more, args=(filters, number))
        if chosen := drawing(
            f'<p class="more">{_to_a_round(filters)} · {_to_offers(filters)}</p>', key="gap_round"
        ):
            menu.go(chosen)
        if listed:
            texts = texts_of_session()
            downloads.buttons("suggestions", lambda: table(filters, found, texts), texts)


def _to_a_round(filters: Filters) -> str:
    return link(link_address("round", theme=filters.theme), t("round.door"), cls="underlined")


def _to_offers(filters: Filters) -> str:
    return link(link_address("offers", theme=filters.theme), t("offers.all_link"), cls="underlined")


def listed_in(order: Order, filters: Filters, *, count: int) -> tuple[Suggestion, ...]:
    """The first of them in an order; another than by reasons is chosen among as many as a file holds."""
    if order is Order.REASONS:
        return suggested(filters, count=count)
    network = region_data.network(filters.question)
    return suggestion_facts.ordered(suggested(filters, count=IN_A_FILE), network, order)[:count]


def suggested(filters: Filters, *, count: int) -> tuple[Suggestion, ...]:
    """The suggestions that fit the filters; a longer list begins with the shorter one."""
    network = region_data.network(filters.question)
    return remember(
        _page_by_page, network, count=count, organisation=filters.organisation, corners=filters.corners
    )


def _page_by_page(
    network: Network, *, count: int, organisation: str | None, corners: tuple[Corner, Corner] | None
) -> tuple[Suggestion, ...]:
    listed: tuple[Suggestion, ...] = ()
    for number in range(AT_FIRST, count + 1, MORE):
        listed = suggest(network, count=number, organisation=organisation, corners=corners, after=listed)
    return listed


def table(filters: Filters, found: Found, texts: Texts) -> downloads.Table:
    """Headings and rows for a file: who, from which corners, through whom, and why in a paragraph."""
    ecosystem = found.network.ecosystem
    rows: list[Row] = []
    for each in suggested(filters, count=IN_A_FILE):
        one, other = in_order(each, ecosystem)
        through = "; ".join(safe.tidy(ecosystem.by_id[introducer].name) for introducer in each.introducers)
        why = suggestion_sentence.paragraph(each, found.network, texts)
        corners = [texts(f"common.one_{end.corner}") for end in (one, other)]
        rows.append((safe.tidy(one.name), corners[0], safe.tidy(other.name), corners[1], through, why))
    names = ("one", "one_corner", "other", "other_corner", "introducers", "why")
    return [texts(f"gaps.file_{name}") for name in names], rows


def markup(listed: tuple[Suggestion, ...], found: Found, texts: Texts, *, filters: Filters) -> str:
    """The list as HTML, the chosen one (else the first) drawn out."""
    if not listed:
        why = texts("gaps.no_suggestions_here") if filters.is_any else texts("overview.suggestions_none")
        return f'<p class="reason gap-none" data-told="{safe.html(why)}">{why}</p>'
    asked = address.read("chosen")
    chosen = next((each for each in listed if code(each) == asked), None)
    if chosen is None:
        # Nobody chose one: the first that there is something to draw of.
        chosen = next((each for each in listed if each.introducers), listed[0])
    items = "".join(_item(each, found, texts, chosen=each is chosen) for each in listed)
    first = " – ".join(each.name for each in in_order(listed[0], found.network.ecosystem))
    told = safe.html(texts("gaps.listed_now", n=len(listed), first=first), at_most=300)
    return f'<ul class="gap-suggestions" data-told="{told}">{items}</ul>'


def _item(suggestion: Suggestion, found: Found, texts: Texts, *, chosen: bool) -> str:
    one, other = in_order(suggestion, found.network.ecosystem)
    names = bold_names(one, other, texts, at_most=80)
    heading = link(suggestion_address(suggestion), names, cls="names", current=chosen)
    why = safe.html(suggestion_sentence.paragraph(suggestion, found.network, texts), at_most=900)
    picture = drawn_out.triangles(suggestion, found.network, texts) if chosen else ""
    return (
        f"<li><div>{glyph.pair_mark(one.corner, other.corner)}</div>"
        f'<div>{heading}<p class="reason">{why}</p>{_beside(suggestion, found, texts)}</div>{picture}</li>'
    )


def _beside(suggestion: Suggestion, found: Found, texts: Texts) -> str:
    """Way in, impact and chance; and where it is taken on, or answered by somebody who knows more."""
    told = safe.html(suggestion_facts.facts(suggestion, found.network, texts), at_most=300)
    way = take_on_link(suggestion, found.network.ecosystem, texts)
    return f'<p class="quiet beside">{told}</p><p class="take-on">{way}</p>'


def _ask_order() -> Order:
    key = "gap_order"
    if st.session_state.get(key) not in tuple(Order):
        st.session_state[key] = address.read("order", allowed=tuple(Order)) or Order.REASONS.value
    chosen = st.segmented_control(
        t("gaps.order"),
        [each.value for each in Order],
        format_func=lambda each: t(f"gaps.order_{each}"),
        key=key,
        required=True,
        help=t("gaps.order_help"),
        on_change=lambda: address.write(
            order=None if st.session_state[key] == Order.REASONS else st.session_state[key]
        ),
    )
    order = Order(chosen or Order.REASONS)
    if order is Order.CHANCE and not suggestion_facts.is_chance_known(region_data.network()):
        st.caption(t("gaps.order_chance_unknown"))
    return order


def _number(filters: Filters) -> int:
    shown: tuple[object, int] | None = st.session_state.get(_SHOWN)
    return shown[1] if shown and shown[0] == astuple(filters) else AT_FIRST


def _show_more(filters: Filters, number: int) -> None:
    st.session_state[_SHOWN] = (astuple(filters), number + MORE)
