"""Before a list is taken: who in it is new, who may be one of ours, and who is no longer on it."""

from collections import Counter

import streamlit as st

from dashboard.ingest.participants import Attending, Participants
from dashboard.model import Corner
from dashboard.model.workshop import Party
from dashboard.views import safe
from dashboard.views.language import t
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.party_words import name_of

_NEW = ""
_GONE_NAMED = 5


def ask_coming(coming: Participants, found: Found, *, key: str) -> Counter[Party]:
    """The people by party as the reader settles it; what is ours already needs no question."""
    said: Counter[Party] = Counter()
    for number, each in enumerate(coming.attending):
        if each.organisation is not None:
            said[Party(organisation=each.organisation)] += each.seats
        else:
            said[_ask(each, found, key=f"coming_{key}_{number}")] += each.seats
    _say_gone(said, found)
    return said


def _ask(each: Attending, found: Found, *, key: str) -> Party:
    with st.container(key=f"row_{key}", gap="small"):
        st.html(f'<p class="label">{safe.html(each.name, at_most=80)}</p>')
        with st.container(horizontal=True, gap="small"):
            if each.maybe:
                chosen = st.selectbox(
                    t("workshop.is_it"),
                    [*each.maybe, _NEW],
                    index=0 if each.is_likely else len(each.maybe),
                    format_func=lambda id: (
                        t("workshop.is_new") if id == _NEW else safe.tidy(found.ecosystem.by_id[id].name)
                    ),
                    key=f"{key}_same",
                )
                if chosen:
                    return Party(organisation=chosen)
            corner = st.selectbox(
                t("workshop.corner"),
                list(Corner),
                index=list(Corner).index(each.corner) if each.corner else None,
                format_func=lambda code: t(f"common.corner_{code}"),
                placeholder=t("workshop.corner_later"),
                key=f"{key}_corner",
            )
            return Party(name=each.name, corner=corner)


def _say_gone(said: Counter[Party], found: Found) -> None:
    coming = {party.key for party in said}
    room = found.room
    gone = [
        name_of(room.parties[key], found.ecosystem)
        for key, seats in room.expected.items()
        if seats and key not in coming
    ]
    if gone:
        named = ", ".join(safe.plain(each, at_most=60) for each in gone[:_GONE_NAMED])
        more = " …" if len(gone) > _GONE_NAMED else ""
        st.caption(t("workshop.list_gone", n=len(gone), names=f"{named}{more}"))
