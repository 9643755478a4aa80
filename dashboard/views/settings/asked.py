"""What the address asks of this page, as codes."""

from dataclasses import dataclass
from enum import StrEnum

import streamlit as st

from dashboard.views import address
from dashboard.views.language import t

_KEY = "settings_part"


class Part(StrEnum):
    """The parts of the page, in the order in which they are offered."""

    REGION = "region"
    LIMITS = "limits"
    THEMES = "themes"
    OUTSIDE = "outside"
    CHANGES = "changes"


@dataclass(frozen=True, slots=True)
class Asked:
    """`own` asks for the form that begins a region of one's own."""

    part: Part
    own: bool = False


def ask() -> Asked:
    """The part that the address names, else the first."""
    part = address.read("part", allowed=tuple(Part))
    return Asked(Part(part) if part else Part.REGION, own=address.read("own") is not None)


def choose_part(asked: Asked) -> Part:
    """Let the reader choose a part, and put it in the address."""
    chosen = st.pills(
        t("settings.parts"),
        [each.value for each in Part],
        default=asked.part.value,
        format_func=lambda each: t(f"settings.part_{each}"),
        key=_KEY,
        required=True,
        label_visibility="collapsed",
    )
    part = Part(chosen) if chosen else asked.part
    address.write(part=None if part is Part.REGION else part.value)
    return part
