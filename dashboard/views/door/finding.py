"""How it stands with the door: what the machine itself can tell, and which phone has come."""

from dataclasses import dataclass
from enum import StrEnum

import streamlit as st

from dashboard.views.door.arrivals import arrivals
from dashboard.views.door.ways import Way, Ways, ways

_CODES = "door_codes"
PATH = "/w/test/"
AT_MOST = 3
"""Addresses to try; a laptop has one or two that make sense."""


class Standing(StrEnum):
    """What is the case, worst first."""

    ONLY_HERE = "only_here"
    NO_NETWORK = "no_network"
    NO_WAY = "no_way"
    TO_TRY = "to_try"
    REACHED = "reached"


@dataclass(frozen=True, slots=True)
class Trial:
    """One address to try: its code in the address, and whether a phone came by it."""

    way: Way
    code: str

    @property
    def page(self) -> str:
        """The page that the phone opens, without what comes before it."""
        return f"{PATH}{self.code}"

    @property
    def address(self) -> str:
        """What the phone opens."""
        return self.way.to(self.page)

    @property
    def has_come(self) -> bool:
        """Whether a phone came with this very code."""
        return arrivals.has_come(self.code)


@dataclass(frozen=True, slots=True)
class Found:
    """The standing, and what there is to try. `misnamed` is what the settings name and is no address."""

    standing: Standing
    trials: tuple[Trial, ...]
    misnamed: str = ""

    @property
    def reached(self) -> Trial | None:
        """The first by which a phone came."""
        return next((each for each in self.trials if each.has_come), None)


def find() -> Found:
    """The standing at this moment. Asks nobody: only this machine's own list of addresses."""
    found = ways()
    trials = tuple(Trial(each, _code_for(each.base)) for each in found.likely[:AT_MOST])
    return Found(_standing(found, trials), trials, misnamed=found.misnamed)


def _standing(found: Ways, trials: tuple[Trial, ...]) -> Standing:
    if not found.listens:
        return Standing.ONLY_HERE
    if not found.found:
        return Standing.NO_NETWORK
    if not trials:
        return Standing.NO_WAY
    return Standing.REACHED if any(each.has_come for each in trials) else Standing.TO_TRY


def _code_for(base: str) -> str:
    """This session's code for an address: the same as long as the page is open."""
    codes = st.session_state.setdefault(_CODES, {})
    if base not in codes or not arrivals.is_expected(codes[base]):
        codes[base] = arrivals.expect(base)
    return str(codes[base])
