"""What the address asks of this page, as codes."""

from dataclasses import dataclass
from enum import StrEnum

import streamlit as st

from dashboard.views import address
from dashboard.views.language import t


class Part(StrEnum):
    """The parts of one workshop, in the order in which one needs them."""

    READY = "ready"
    SCRIPT = "script"
    PARTICIPANTS = "participants"
    AFTERWARDS = "afterwards"
    REPORT = "report"
    REMINDERS = "reminders"


@dataclass(frozen=True, slots=True)
class Asked:
    """One workshop (`is_one`; which one, `which_workshop` says), a new one, or all of them."""

    is_one: bool = False
    is_new: bool = False
    part: Part = Part.READY


def ask() -> Asked:
    """Read the address; what it does not understand it leaves out."""
    part = address.read("part", allowed=tuple(Part))
    return Asked(
        is_one=address.read("workshop") is not None,
        is_new=address.read("new") is not None,
        part=Part(part) if part else Part.READY,
    )


def choose_part(asked: Asked) -> Part:
    """Let the reader choose a part, and put it in the address."""
    chosen = st.pills(
        t("workshop.parts"),
        [each.value for each in Part],
        default=asked.part.value,
        format_func=lambda each: t(f"workshop.part_{each}"),
        key="workshop_part",
        required=True,
        label_visibility="collapsed",
    )
    part = Part(chosen) if chosen else asked.part
    address.write(part=None if part is Part.READY else part.value)
    return part
