"""What the room left, as a draft: found once for everything that was said and answered."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import date

import streamlit as st

from dashboard.analysis.comparing import Comparison, compare
from dashboard.analysis.network import network_of
from dashboard.editing.after_workshop import Afterwards, Answers, Sentences, after_workshop
from dashboard.editing.after_workshop.supposing import Supposed, suppose
from dashboard.model import Corner, Ecosystem, Introduction, with_changes
from dashboard.model.workshop import Asset
from dashboard.texts import Texts
from dashboard.views import region_data
from dashboard.views.language import texts as texts_of_session
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace
from dashboard.views.workshop.finding import Found


@dataclass(frozen=True, slots=True)
class LeftBehind:
    """The draft, the region before and after it, and how its figures differ.

    `introductions` are those that the room made or moved on, as they would stand; `supposed` is the region
    if all of them come to work together.
    """

    afterwards: Afterwards
    before: Ecosystem
    after: Ecosystem
    comparison: Comparison
    introductions: tuple[Introduction, ...]
    supposed: Supposed


def left_behind(
    found: Found,
    *,
    owner: str,
    corners: Mapping[str, Corner] | None = None,
    wishes: frozenset[int] = frozenset(),
) -> LeftBehind:
    """What accepting would do now, with these answers."""
    texts = texts_of_session()
    said = tuple(sorted((corners or {}).items()))
    stands = workspace().ecosystem()
    key = (
        found.one.id, found.one.version, found.room.revision, stands.revision, date.today(),
        texts.language, owner, said, wishes,
    )  # fmt: skip
    answers = Answers(owner, dict(said), wishes)
    kept: LeftBehind = _drafts().recall(key, lambda: _found(found, answers, texts, hash(key)))
    return kept


def sentences(texts: Texts) -> Sentences:
    """The words that stay in the region, in one language."""

    def assets(chosen: tuple[Asset, ...]) -> str:
        named = ", ".join(texts(f"workshop.asset_{each}") for each in chosen)
        return named[:1].upper() + named[1:]

    return Sentences(
        assets=assets,
        calls=lambda caller, called: texts("workshop.calls", caller=caller, called=called),
    )


def _found(found: Found, answers: Answers, texts: Texts, stamp: int) -> LeftBehind:
    now = region_data.network()
    made = after_workshop(
        found.one,
        workspace().workshops.entries(found.one),
        now,
        workspace().geocoder,
        answers=answers,
        sentences=sentences(texts),
    )
    # A revision that nobody ever wrote: nothing that is kept by revision takes it for another.
    after = replace(with_changes(now.ecosystem, made.draft.changes), revision=-1 - abs(stamp))
    effects = made.draft.effects
    met = tuple(each.after for each in effects if isinstance(each.after, Introduction))
    return LeftBehind(
        made,
        now.ecosystem,
        after,
        compare(now, network_of(after, now.question)),
        met,
        suppose(after, made.met, now.question),
    )


@st.cache_resource(show_spinner=False)
def _drafts() -> Memory:
    """Beside the workspace, and forgotten with it."""
    return Memory(entries=12)
