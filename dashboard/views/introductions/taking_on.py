"""Taking an introduction on: from a suggestion, or freely between any two."""

from dataclasses import replace

import streamlit as st

from dashboard.contacts import without_contacts
from dashboard.editing.introducing import Terms, take_on
from dashboard.editing.noting import Deed
from dashboard.model import Status
from dashboard.views import browser_memory
from dashboard.views.introductions import keeping
from dashboard.views.introductions.finding import Found
from dashboard.views.introductions.terms_form import Ends, ask_brings, ask_rest, soon
from dashboard.views.introductions.usual_steps import usual_step
from dashboard.views.language import language, t
from dashboard.views.link import address
from dashboard.views.organisation_choice import choose_organisation
from dashboard.vocabularies import wording


def show(found: Found) -> None:
    """The form; what it can fill in by itself stands in it already."""
    st.header(t("introductions.take_on"), anchor=False)
    ends = _ends(found)
    key = f"take_on_{ends.one}_{ends.other}"
    terms = Terms(
        one_brings=_offer(found, ends.one),
        other_brings=_offer(found, ends.other),
        introducer=found.suggestion.introducers[0]
        if found.suggestion and found.suggestion.introducers
        else None,
        owner=browser_memory.author(),
        next_step=usual_step(Status.PROPOSED),
        next_date=soon(found),
    )
    with st.form(key, border=False):
        one_brings, other_brings = ask_brings(found, ends, terms, key=key)
        said = ask_rest(found, ends, terms, key=key)
        sent = st.form_submit_button(t("introductions.take_on_button"), type="primary", key=f"{key}_send")
    if not sent:
        return
    if not (ends.one and ends.other):
        st.warning(t("introductions.refused_two_wanted"), icon=":material/block:")
        return
    one, other = ends.one, ends.other
    said = replace(said, one_brings=one_brings, other_brings=other_brings)
    changes = keeping.try_step(
        lambda: take_on(
            found.ecosystem, one=one, other=other, terms=said, themes=_themes(found), on=found.today
        ),
        found,
    )
    if changes:
        # Who takes it on is who owns it: their name signs, unless the browser knows another.
        keeping.keep(
            changes,
            Deed.TAKEN_ON,
            author=browser_memory.author() or said.owner,
            go_to=address("introductions", id=changes[0].key),
            based_on=found.ecosystem.revision,
        )


def _ends(found: Found) -> Ends:
    if found.pair:
        return Ends(found.pair[0].id, found.pair[1].id)
    left, right = st.columns(2, gap="large")
    with left:
        one = _choose(found, "one")
    with right:
        other = _choose(found, "other")
    return Ends(one, other)


def _choose(found: Found, side: str) -> str | None:
    return choose_organisation(t(f"introductions.choose_{side}"), found.ecosystem, key=f"introduction_{side}")


def _offer(found: Found, id: str | None) -> str:
    """What it offers that the suggestion is about, else its first offer."""
    known = found.organisation(id)
    if known is None:
        return ""
    reasons = found.suggestion.reasons if found.suggestion else ()
    met = next((each.offer for each in reasons if each.offered_by == id and each.offer), None)
    offer = met or (known.offers[0] if known.offers else "")
    return without_contacts(wording(offer, language()))


def _themes(found: Found) -> tuple[str, ...]:
    reasons = found.suggestion.reasons if found.suggestion else ()
    return tuple(dict.fromkeys(each.theme for each in reasons if each.theme))[:1]
