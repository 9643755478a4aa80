"""The tokens of the visual language, for light and dark. Python draws with these; CSS has its own copy.

A test holds both copies together (tests/views/test_theme.py).
"""

from dataclasses import dataclass, fields

import streamlit as st

from dashboard.model import Corner


@dataclass(frozen=True, slots=True)
class Tokens:
    """One palette. Colours of corners are for points and words, gold for lines and faces."""

    page: str
    panel: str
    selected: str
    hairline: str
    ink: str
    ink2: str
    ink3: str
    relation: str
    knowledge: str
    business: str
    government: str
    other: str
    knowledge_text: str
    business_text: str
    government_text: str
    gold: str
    gold_edge: str
    on_marks: str
    on_gold: str
    error_text: str

    def corner(self, corner: Corner) -> str:
        """The colour of a corner's mark."""
        return str(getattr(self, corner.value))

    def corner_text(self, corner: Corner) -> str:
        """The colour of a corner's name."""
        return self.ink2 if corner is Corner.OTHER else str(getattr(self, f"{corner.value}_text"))


LIGHT = Tokens(
    page="#FFFFFF",
    panel="#F2F5F7",
    selected="#E4E8EC",
    hairline="#D3DAE0",
    ink="#15212B",
    ink2="#465461",
    ink3="#5E6B77",
    relation="#84919D",
    knowledge="#0072B2",
    business="#D55E00",
    government="#009E73",
    other="#6B7280",
    knowledge_text="#00629B",
    business_text="#B24A00",
    government_text="#00745A",
    gold="#FFC72C",
    gold_edge="#8A5D00",
    on_marks="#FFFFFF",
    on_gold="#15212B",
    error_text="#A3242B",
)
DARK = Tokens(
    page="#0F1820",
    panel="#1A252F",
    selected="#2A3742",
    hairline="#33414D",
    ink="#EAF0F4",
    ink2="#BAC6CF",
    ink3="#98A6B1",
    relation="#677684",
    knowledge="#4FA6E8",
    business="#F0702E",
    government="#63D68B",
    other="#98A2AD",
    knowledge_text="#7CC6F0",
    business_text="#FF9A66",
    government_text="#7FE0A2",
    gold="#FFC72C",
    gold_edge="#FFD65C",
    on_marks="#0F1820",
    on_gold="#15212B",
    error_text="#FFA8A2",
)
CSS = Tokens(*(f"var(--{each.name.replace('_', '-')})" for each in fields(Tokens)))
"""Every token as its CSS variable: a drawing in the page follows the reader's theme at once."""


def tokens() -> Tokens:
    """The palette that the reader sees now, for what cannot follow CSS by itself (the map)."""
    return DARK if st.context.theme.type == "dark" else LIGHT
