"""Filters for the introductions: theme, place, pair of corners, one organisation. Codes in the address."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import combinations

import streamlit as st

from dashboard.analysis.network import Network
from dashboard.analysis.question import Question
from dashboard.model import CORNERS, Corner, Ecosystem
from dashboard.views import address, safe, verdict_words
from dashboard.views.filter_select import filter_select
from dashboard.views.language import t, texts

CORNER_PAIRS: dict[str, tuple[Corner, Corner]] = {
    f"{one}-{other}": (one, other) for one, other in combinations(CORNERS, 2)
}


@dataclass(frozen=True, slots=True)
class Filters:
    """What to look among. Each is None when it does not matter."""

    theme: str | None = None
    place: str | None = None
    corners: tuple[Corner, Corner] | None = None
    organisation: str | None = None

    @property
    def question(self) -> Question:
        """The part that chooses before anything is computed."""
        return Question(theme=self.theme, place=self.place)

    @property
    def is_any(self) -> bool:
        """Whether anything was chosen at all."""
        return any((self.theme, self.place, self.corners, self.organisation))


def show(where: str, network: Network) -> Filters:
    """Draw the four in a row."""
    ecosystem = network.ecosystem
    with st.container(key=f"gap_filters_{where}", horizontal=True, gap="xsmall"):
        theme = _select("theme", ecosystem.themes, t("common.theme"), _theme)
        place = _select("place", ecosystem.towns, t("common.place"), safe.tidy)
        corners = _select("corners", tuple(CORNER_PAIRS), t("gaps.filter_corners"), _corners)
        organisation = _select(
            "organisation", _organisations(ecosystem), t("gaps.filter_organisation"), _name_in(ecosystem)
        )
    return Filters(theme, place, CORNER_PAIRS.get(corners or ""), organisation)


def _select(name: str, options: Sequence[str], label: str, written: Callable[[str], str]) -> str | None:
    return filter_select(
        f"gap_{name}",
        address.read(name, allowed=tuple(options)),
        options,
        label,
        written,
        keep=lambda chosen: address.write(**{name: chosen, "chosen": None}),
    )


def _organisations(ecosystem: Ecosystem) -> tuple[str, ...]:
    named = [each for each in ecosystem.organisations if each.corner is not Corner.OTHER]
    return tuple(each.id for each in sorted(named, key=lambda each: each.name.casefold()))


def _theme(code: str) -> str:
    return safe.tidy(verdict_words.theme(code, texts()), at_most=60)


def _corners(code: str) -> str:
    one, other = CORNER_PAIRS[code]
    return " – ".join(t(f"common.corner_{corner}") for corner in (one, other))


def _name_in(ecosystem: Ecosystem) -> Callable[[str], str]:
    return lambda id: safe.tidy(ecosystem.by_id[id].name, at_most=60)
