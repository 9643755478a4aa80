"""The fields of a form: each asked in its own way, given back as a cell of a list would say it."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from enum import StrEnum

import streamlit as st

from dashboard.ingest.problem import Problem
from dashboard.model import ActivityKind, Corner, Ground, Level, Size
from dashboard.model.cell_list import join_cell, split_cell
from dashboard.model.list_kind import ListKind
from dashboard.views import safe
from dashboard.views.countries import countries
from dashboard.views.edit.finding import Found
from dashboard.views.edit.problem_words import problem_words
from dashboard.views.field_words import name_of
from dashboard.views.language import language, t, texts
from dashboard.views.organisation_choice import LISTED, choose_organisation
from dashboard.views.theme_words import theme_words
from dashboard.vocabularies import codes, organisation_kind_name, relation_kind_name

_LINES = frozenset({"offers", "needs", "aliases"})
_PEOPLE = frozenset({"part_of", "introduced_by", "source", "target"})
_CODES: Mapping[str, tuple[type[StrEnum], str]] = {
    "corner": (Corner, "one"),
    "size": (Size, "size"),
    "level": (Level, "level"),
    "ground": (Ground, "ground"),
}
_NEEDED = frozenset({"name", "corner", "level", "source", "target"})
_HELPED = frozenset({
    "offers", "needs", "aliases", "part_of", "themes", "place", "kvk", "ror", "pic", "vat", "inside",
    "since", "until", "last_confirmed", "ground", "level", "introduced_by", "evidence", "scheme",
})  # fmt: skip


class Form:
    """One form: what stands in it, and room below each field to say what is wrong there."""

    def __init__(self, kind: ListKind, stands: Mapping[str, str], found: Found, *, key: str) -> None:
        self._kind = kind
        self._stands = stands
        self._found = found
        self._key = key
        self._rooms: dict[str, st.delta_generator.DeltaGenerator] = {}
        self.said: dict[str, str] = {}

    def ask(self, *fields: str, without: Iterable[str] = ()) -> None:
        """Ask these fields, one below the other. `without` are ids that cannot be chosen."""
        for field in fields:
            self.said[field] = self._ask(field, self._stands.get(field, ""), frozenset(without))
            self._rooms[field] = st.empty()

    def tell(self, problems: Sequence[Problem]) -> None:
        """Say at each field what is wrong there; what is about no field here, below the form."""
        for each in problems:
            room = self._rooms.get(each.field)
            (room or st).html(problem_words(each, texts()))

    def _ask(self, field: str, stands: str, without: frozenset[str]) -> str:
        label, key = name_of(field, texts()), f"{self._key}_{field}"
        about = t(f"edit.help_{field}") if field in _HELPED else None
        if field in _LINES:
            lines = st.text_area(label, "\n".join(split_cell(stands)), key=key, help=about, height="content")
            return join_cell(line.strip() for line in lines.splitlines() if line.strip())
        if field == "themes":
            return self._ask_themes(label, stands, key, about)
        if field in _PEOPLE:
            return self._ask_organisation(field, label, stands, without, key, about)
        if field in _CODES:
            options, words = _CODES[field]
            return self._ask_code(field, tuple(options), words, stands, key, about)
        if field == "kind" and self._kind is ListKind.ACTIVITIES:
            return self._ask_code(field, tuple(ActivityKind), "kind", stands, key, about)
        if field == "kind":
            return self._ask_kind(label, stands, key, about)
        if field == "country":
            names = countries(language())
            return _one_of(label, list(names), stands, key, about, named=lambda each: names.get(each, each))
        if field == "inside":
            yes = {"yes": t("fields.yes"), "no": t("fields.no")}
            return _one_of(label, list(yes), stands, key, about, named=lambda each: yes[each])
        if field in ("description", "evidence"):
            return st.text_area(label, stands, key=key, help=about, height="content").strip()
        return st.text_input(label, stands, key=key, help=about).strip()

    def _ask_code(
        self, field: str, options: Sequence[str], words: str, stands: str, key: str, about: str | None
    ) -> str:
        return _one_of(
            name_of(field, texts()), list(options), stands, key, about,
            named=lambda each: t(f"common.{words}_{each}"), needed=field in _NEEDED,
        )  # fmt: skip

    def _ask_organisation(
        self, field: str, label: str, stands: str, without: frozenset[str], key: str, about: str | None
    ) -> str:
        if len(self._found.everybody) > LISTED:
            chosen = choose_organisation(
                label, self._found.ecosystem, chosen=stands or None, without=without, key=key, about=about
            )
            return chosen or ""
        people = [id for id in self._found.everybody if id not in without]
        return _one_of(label, people, stands, key, about, named=self._found.name)

    def _ask_themes(self, label: str, stands: str, key: str, about: str | None) -> str:
        carried = split_cell(stands)
        options = list(dict.fromkeys((*carried, *self._found.ecosystem.themes, *codes("themes"))))
        chosen = st.multiselect(
            label,
            options,
            carried,
            key=key,
            help=about,
            format_func=theme_words,
            placeholder=t("edit.choose"),
            accept_new_options=True,
        )
        return join_cell(chosen)

    def _ask_kind(self, label: str, stands: str, key: str, about: str | None) -> str:
        is_organisation = self._kind is ListKind.ORGANISATIONS
        vocabulary = "organisation_kinds" if is_organisation else "relation_kinds"
        named = organisation_kind_name if is_organisation else relation_kind_name
        return _one_of(
            label, list(codes(vocabulary)), stands, key, about,
            named=lambda each: safe.tidy(named(each, language()), at_most=60), own=True,
        )  # fmt: skip


def _one_of(
    label: str,
    options: list[str],
    stands: str,
    key: str,
    about: str | None,
    *,
    named: Callable[[str], str],
    needed: bool = False,
    own: bool = False,
) -> str:
    offered = options if not stands or stands in options else [stands, *options]
    if stands and not needed:
        offered = ["", *offered]  # what stands can also be emptied
    chosen: str | None = st.selectbox(
        label,
        offered,
        index=offered.index(stands) if stands else None,
        format_func=lambda each: named(each) if each else t("fields.nothing"),
        key=key,
        help=about,
        placeholder=t("edit.choose"),
        accept_new_options=own,
    )
    return chosen or ""
