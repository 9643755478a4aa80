"""What an earlier list of this source had and this one has no longer: gone, or forgotten?"""

from collections.abc import Callable, Sequence
from dataclasses import replace

import streamlit as st

from dashboard.ingest.choices import Gone
from dashboard.model import Ecosystem, Named
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.lists.choosing import keep
from dashboard.views.lists.finding import Found
from dashboard.views.lists.thing_words import thing_name
from dashboard.views.number_words import in_words, opening

_NAMED = 3
_ONE_BY_ONE = "one_by_one"
_SHOWN = 40


def show_gone(found: Found) -> None:
    """The question for all of them at once; one by one for who wants to."""
    gone = found.draft.gone
    if not gone:
        return
    count = opening(in_words(len(gone), texts()))
    st.header(t("lists.gone_heading", n=len(gone), count=count), anchor=False)
    key = f"list_gone_{found.delivery.id}"
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        st.html(_who(gone, found.before, texts()), width="stretch")
        st.segmented_control(
            t("lists.gone_label"),
            [*(each.value for each in Gone), _ONE_BY_ONE],
            default=_said(found),
            format_func=lambda each: t(f"lists.gone_{each}"),
            key=key,
            label_visibility="collapsed",
            on_change=_saying(found, found.draft.gone, key),
        )
    if st.session_state.get(key) == _ONE_BY_ONE:
        for thing in gone[:_SHOWN]:
            _one(found, thing)
        if len(gone) > _SHOWN:
            st.caption(t("lists.gone_more", n=len(gone) - _SHOWN))


def _who(gone: Sequence[Named], ecosystem: Ecosystem, texts: Texts) -> str:
    named = [safe.html(thing_name(each, ecosystem, texts), at_most=60) for each in gone[:_NAMED]]
    if len(gone) > _NAMED:
        named.append(texts("lists.gone_others", n=len(gone) - _NAMED))
    return (
        f'<p class="list-question">{texts.joined(named)}</p>'
        f'<p class="reason">{texts("lists.gone_sentence")}</p>'
    )


def _said(found: Found) -> str | None:
    """What was said of all of them; one by one when it differs, nothing when nothing was said."""
    said = {found.choices.gone.get(each) for each in found.draft.gone}
    if said == {None}:
        return None
    (only,) = said if len(said) == 1 else (None,)
    return only.value if only else _ONE_BY_ONE


def _one(found: Found, thing: Named) -> None:
    key = f"list_gone_{found.delivery.id}_{thing[0]}_{thing[1]}"
    said = found.choices.gone.get(thing)
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="center", gap="medium"):
        name = safe.html(thing_name(thing, found.before, texts()), at_most=80)
        st.html(f'<p class="list-question">{name}</p>', width="stretch")
        st.segmented_control(
            t("lists.gone_label"),
            [each.value for each in Gone],
            default=said.value if said else None,
            format_func=lambda each: t(f"lists.gone_{each}"),
            key=key,
            label_visibility="collapsed",
            on_change=_saying(found, [thing], key),
        )


def _saying(found: Found, things: Sequence[Named], key: str) -> Callable[[], None]:
    def say() -> None:
        chosen = st.session_state[key]
        if chosen == _ONE_BY_ONE:
            return
        others = {thing: said for thing, said in found.choices.gone.items() if thing not in things}
        given = {thing: Gone(chosen) for thing in things} if chosen else {}
        keep(found, replace(found.choices, gone={**others, **given}))

    return say
