"""The fields of an introduction that can be changed at any time."""

from dataclasses import dataclass
from datetime import date, timedelta

import streamlit as st

from dashboard.editing.introducing import Terms
from dashboard.model import PartialDate
from dashboard.views import safe
from dashboard.views.introductions.finding import Found
from dashboard.views.language import t
from dashboard.views.organisation_choice import choose_organisation

_AHEAD = timedelta(days=14)
_LONGEST = 400


@dataclass(frozen=True, slots=True)
class Ends:
    """The two that the form is about, by id; either may not be chosen yet."""

    one: str | None
    other: str | None


def ask_brings(found: Found, ends: Ends, terms: Terms, *, key: str) -> tuple[str, str]:
    """What each side can contribute: first of all, and for both."""
    said = []
    for column, id, brings, side in zip(
        st.columns(2, gap="large"),
        (ends.one, ends.other),
        (terms.one_brings, terms.other_brings),
        ("one", "other"),
        strict=True,
    ):
        label = (
            t("introductions.brings", name=safe.plain(found.name(id)))
            if id
            else t(f"introductions.brings_{side}")
        )
        with column:
            said.append(
                st.text_area(
                    label,
                    brings,
                    key=f"{key}_{side}_brings",
                    max_chars=_LONGEST,
                    height=92,
                    help=t("introductions.brings_help"),
                )
            )
    return said[0], said[1]


def ask_rest(found: Found, ends: Ends, terms: Terms, *, key: str) -> Terms:
    """Who introduces them, who owns it, and what comes next; what was said of the two stays."""
    left, right = st.columns(2, gap="large")
    with left:
        introducer = _introducer(found, ends, terms, key=key)
        owner = st.text_input(
            t("introductions.owner"),
            terms.owner,
            key=f"{key}_owner",
            max_chars=200,
            help=t("introductions.owner_help"),
        )
    with right:
        step = st.text_input(
            t("introductions.next_step"),
            terms.next_step,
            key=f"{key}_step",
            max_chars=_LONGEST,
            placeholder=t("introductions.next_step_example"),
        )
        on = st.date_input(
            t("introductions.next_date"),
            terms.next_date.as_since() if terms.next_date else None,
            key=f"{key}_date",
            format="DD-MM-YYYY",
        )
    return Terms(
        introducer=introducer,
        owner=owner,
        next_step=step,
        next_date=PartialDate.of(on) if isinstance(on, date) else None,
    )


def soon(found: Found) -> PartialDate:
    """The date that a new one begins with."""
    return PartialDate.of(found.today + _AHEAD)


def _introducer(found: Found, ends: Ends, terms: Terms, *, key: str) -> str | None:
    """Those who work with both come first; then everybody."""
    both = [each for each in (ends.one, ends.other) if each]
    shared: list[str] = []
    if ends.one in found.network.index and ends.other in found.network.index and ends.one and ends.other:
        neighbours = found.network.neighbour_set(ends.one) & found.network.neighbour_set(ends.other)
        shared = sorted(neighbours, key=lambda each: found.name(each).casefold())
    first = [*dict.fromkeys([*([terms.introducer] if terms.introducer else []), *shared])]
    return choose_organisation(
        t("introductions.introducer"),
        found.ecosystem,
        chosen=terms.introducer,
        without=both,
        first=first,
        named=lambda each: (
            t("introductions.works_with_both", name=found.name(each)) if each in shared else found.name(each)
        ),
        key=f"{key}_introducer",
        nobody=t("introductions.we_ourselves"),
        about=t("introductions.introducer_help"),
    )
