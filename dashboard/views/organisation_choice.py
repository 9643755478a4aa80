"""Choosing one organisation: from a list, or where there are many by typing a part of the name.

A box that lists forty thousand names takes megabytes to send and seconds to open; a search sends a field, and
the browser asks for the few that fit (`assets/organisation_choice.js`).
"""

from collections.abc import Callable, Collection, Sequence
from functools import cache
from typing import Any

import streamlit as st

from dashboard.model import Ecosystem
from dashboard.views import safe
from dashboard.views.language import t

LISTED = 500
"""So many are listed; of more a part of the name is asked."""
_LONGEST = 80


def choose_organisation(
    label: str,
    ecosystem: Ecosystem,
    *,
    key: str,
    chosen: str | None = None,
    without: Collection[str] = (),
    first: Sequence[str] = (),
    named: Callable[[str], str] | None = None,
    nobody: str = "",
    about: str | None = None,
    on_change: Callable[[str | None], None] | None = None,
    width: int | None = None,
) -> str | None:
    """The id of an organisation of the region, None while nobody is chosen; in a form once it is sent.

    It begins with `chosen`. `without` cannot be chosen; `first` are offered before all others. `named` says
    an id in other words than its name, `nobody` what stands there instead of a name, `about` what it is for.
    """
    words = named or (lambda id: _name(id, ecosystem))
    kept = chosen if chosen in ecosystem.by_id else None
    if len(ecosystem.organisations) > LISTED:
        return _searched(
            label, ecosystem, words,
            key=key, chosen=kept, without=without, first=first, nobody=nobody, about=about,
            on_change=on_change, width=width,
        )  # fmt: skip
    left_out = {*without, *first}
    offered = [*first, *(each for each in ecosystem.ids_by_name if each not in left_out)]
    if kept is not None and kept not in offered:
        offered.insert(0, kept)
    return st.selectbox(
        label,
        offered,
        index=offered.index(kept) if kept is not None else None,
        format_func=words,
        key=key,
        placeholder=nobody or t("edit.choose"),
        help=about,
        on_change=(lambda: on_change(st.session_state[key])) if on_change else None,
        width=width or "stretch",
    )


def _searched(
    label: str,
    ecosystem: Ecosystem,
    words: Callable[[str], str],
    *,
    key: str,
    chosen: str | None,
    without: Collection[str],
    first: Sequence[str],
    nobody: str,
    about: str | None,
    on_change: Callable[[str | None], None] | None,
    width: int | None,
) -> str | None:
    def valid(id: object) -> str | None:
        """What came from the browser is checked: it may say anything."""
        return id if isinstance(id, str) and id in ecosystem.by_id and id not in without else None

    def told() -> None:
        if on_change is not None:
            on_change(valid(st.session_state[key].chosen))

    def option(id: str) -> list[Any]:
        return [id, words(id), ecosystem.by_id[id].corner.value, list(ecosystem.by_id[id].aliases)]

    said = _mounted()(
        data={
            "label": safe.tidy(label, at_most=200),
            "about": about or "",
            "chosen": option(chosen) if chosen else None,
            "first": [option(each) for each in first],
            "without": list(without),
            "words": {
                "placeholder": nobody or t("common.type_a_name"),
                "nothing": t("common.no_name_like_it"),
                "corners": {
                    corner: t(f"common.corner_{corner}")
                    for corner in ("knowledge", "business", "government", "other")
                },
            },
        },
        key=key,
        default={"chosen": chosen},
        width=width or "stretch",
        height="content",
        on_chosen_change=told,
    )
    return valid(said.chosen)


def _name(id: str, ecosystem: Ecosystem) -> str:
    return safe.tidy(ecosystem.by_id[id].name, at_most=_LONGEST)


@cache
def _mounted() -> Any:
    # Registered when it is first drawn: assets are found only once the server runs.
    return st.components.v2.component(
        "dashboard.organisation_choice", js="organisation_choice.js", isolate_styles=False
    )
