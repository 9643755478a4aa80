"""The script: steps picked and put in order, each with its minutes, own title and notes."""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from typing import Any

import streamlit as st

from dashboard.model.workshop import Step, StepKind, Workshop
from dashboard.model.workshop.script import moved, total_minutes
from dashboard.views.language import t
from dashboard.views.workshop.changing import change, show_told
from dashboard.views.workshop.finding import Found

LONGEST_STEP = 180
_LONGEST_TITLE = 80
_LONGEST_NOTES = 1000

Which = tuple[StepKind, int]
"""A step, whatever its place: the n-th of its kind."""


def show(found: Found) -> None:
    """The steps in their order, and those that can be added."""
    workshop = found.one
    show_told()
    st.header(t("workshop.script_heading", n=total_minutes(workshop.steps)), anchor=False)
    st.html(f'<p class="reason">{t("workshop.script_sentence")}</p>')
    begins = 0
    for place, (which, step) in enumerate(zip(named(workshop.steps), workshop.steps, strict=True)):
        _row(workshop, place, which, step, begins)
        begins += step.minutes
    _adding(workshop)


def named(steps: Sequence[Step]) -> Iterator[Which]:
    """What tells each step from the others when they are put in another order."""
    seen: Counter[StepKind] = Counter()
    for each in steps:
        yield each.kind, seen[each.kind]
        seen[each.kind] += 1


def _row(workshop: Workshop, place: int, which: Which, step: Step, begins: int) -> None:
    key = f"step_{workshop.id}_{which[0]}_{which[1]}"
    name = t(f"workshop.step_{step.kind}")
    with st.container(key=f"row_{key}", horizontal=True, vertical_alignment="top", gap="medium"):
        place_words = t("workshop.step_from", minutes=str(begins))
        st.html(
            f'<p class="step-name">{place + 1}. {name} <span class="quiet">{place_words}</span></p>'
            f'<p class="reason">{t(f"workshop.step_{step.kind}_does")}</p>',
            width="stretch",
        )
        with st.container(horizontal=True, width="content", gap="small"):
            _minutes(workshop, which, step, key, name)
            st.html(
                f'<p class="step-unit" aria-hidden="true">{t("workshop.minutes_unit")}</p>', width="content"
            )
            last = place == len(workshop.steps) - 1
            _move(workshop, which, -1, f"{key}_up", t("workshop.step_up", step=name), off=place == 0)
            _move(workshop, which, 1, f"{key}_down", t("workshop.step_down", step=name), off=last)
            _words(workshop, which, step, key, name)
            words = t("workshop.step_remove", step=name)
            st.button(
                words,
                icon=":material/close:",
                help=words,
                key=f"{key}_remove",
                on_click=_alter,
                args=(workshop.id, which, None),
            )


def _minutes(workshop: Workshop, which: Which, step: Step, key: str, name: str) -> None:
    key = f"{key}_minutes"
    st.session_state[key] = step.minutes
    st.number_input(
        t("workshop.step_minutes", step=name),
        1,
        LONGEST_STEP,
        key=key,
        width=116,
        label_visibility="collapsed",
        on_change=_alter_from,
        args=(workshop.id, which, "minutes", key),
    )


def _move(workshop: Workshop, which: Which, by: int, key: str, words: str, *, off: bool) -> None:
    icon = ":material/arrow_upward:" if by < 0 else ":material/arrow_downward:"
    st.button(
        words, icon=icon, help=words, key=key, disabled=off, on_click=_shift, args=(workshop.id, which, by)
    )


def _words(workshop: Workshop, which: Which, step: Step, key: str, name: str) -> None:
    words = t("workshop.step_words", step=name)
    with st.popover(words, icon=":material/edit_note:", help=words, key=f"{key}_words"):
        for field, widget, longest in (
            ("title", st.text_input, _LONGEST_TITLE),
            ("notes", st.text_area, _LONGEST_NOTES),
        ):
            field_key = f"{key}_{field}"
            st.session_state[field_key] = getattr(step, field)
            widget(
                t(f"workshop.step_{field}"),
                max_chars=longest,
                key=field_key,
                placeholder=name if field == "title" else None,
                on_change=_alter_from,
                args=(workshop.id, which, field, field_key),
            )


def _adding(workshop: Workshop) -> None:
    st.html(f'<p class="label">{t("workshop.step_add")}</p>')
    there = {each.kind for each in workshop.steps}
    with st.container(horizontal=True, gap="small"):
        for kind in sorted(StepKind, key=lambda each: (each in there, list(StepKind).index(each))):
            st.button(
                t(f"workshop.step_{kind}"),
                icon=":material/add:",
                key=f"step_{workshop.id}_add_{kind}",
                help=t(f"workshop.step_{kind}_does"),
                on_click=_add,
                args=(workshop.id, kind),
            )


def _place(steps: Sequence[Step], which: Which) -> int | None:
    return next((at for at, each in enumerate(named(steps)) if each == which), None)


def _shift(id: int, which: Which, by: int) -> None:
    def fields(stands: Workshop) -> dict[str, Any]:
        at = _place(stands.steps, which)
        return {} if at is None else {"steps": moved(stands.steps, at, by)}

    change(id, fields)


def _alter_from(id: int, which: Which, field: str, key: str) -> None:
    _alter(id, which, {field: st.session_state[key]})


def _alter(id: int, which: Which, to: dict[str, Any] | None) -> None:
    """Let fields of a step be as given; None takes the step out."""

    def fields(stands: Workshop) -> dict[str, Any]:
        at = _place(stands.steps, which)
        if at is None:
            return {}
        instead = () if to is None else (replace(stands.steps[at], **to),)
        return {"steps": (*stands.steps[:at], *instead, *stands.steps[at + 1 :])}

    change(id, fields)


def _add(id: int, kind: StepKind) -> None:
    change(id, lambda stands: {"steps": (*stands.steps, Step(kind))})
