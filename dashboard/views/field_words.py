"""The fields of things in words: what a field is called, and what stands in it."""

from collections.abc import Callable, Mapping
from typing import Any

from dashboard.contacts import without_contacts
from dashboard.model import EntityKind, PartialDate
from dashboard.model.region import InsideRuleKind
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.countries import countries
from dashboard.vocabularies import organisation_kind_name, relation_kind_name, theme_name

Names = Mapping[tuple[EntityKind, str], str]
"""What organisations and activities are called, by kind and id."""

_SETTING = "settings."
_DATES = frozenset({"since", "until", "last_confirmed", "next_date"})
_ORGANISATIONS = frozenset(
    {"part_of", "introduced_by", "source", "target", "organisation", "other", "one", "introducer"}
)
_FREE_TEXTS = frozenset({"offers", "needs"})
_LISTS = frozenset({"aliases", "about"})
_NOT_HERE = frozenset({"online_geocoders", "map_tiles"})
"""Settings that are no limit."""


def name_of(field: str, texts: Texts) -> str:
    """What a field is called: "Plaats", "Laatst nagekeken"."""
    if field.startswith(_SETTING):
        setting = field.removeprefix(_SETTING)
        return texts(f"fields.{setting}" if setting in _NOT_HERE else f"settings.limit_{setting}")
    return texts(f"fields.{field}")


def value_of(kind: EntityKind, field: str, value: Any, names: Names, texts: Texts) -> str:
    """What stands in a field, in plain text; empty when nothing does."""
    if value in (None, "", [], {}):
        return ""
    if field in _DATES:
        return _date(PartialDate.parse(value), texts)
    if field == "themes":
        return ", ".join(theme_name(each, texts.language) for each in value)
    if field in _FREE_TEXTS:
        return "; ".join(without_contacts(str(each)) for each in value)
    if field in _LISTS or (field.startswith(_SETTING) and isinstance(value, list)):
        return "; ".join(map(str, value))
    if field in _ORGANISATIONS:
        return names.get((EntityKind.ORGANISATION, value), str(value))
    if field == "activity":
        return names.get((EntityKind.ACTIVITY, value), str(value))
    if isinstance(value, bool):
        return texts("fields.yes" if value else "fields.no")
    if isinstance(value, int | float):
        return texts.number(value)
    written = _WRITTEN.get((kind, field)) or _WRITTEN_ANYWHERE.get(field)
    return written(value, texts) if written else str(value)


def _date(known: PartialDate, texts: Texts) -> str:
    return str(known.year) if known.month is None else texts.date(known.as_since())


def _inside_rule(value: Mapping[str, Any], texts: Texts) -> str:
    kind = InsideRuleKind(value.get("kind", InsideRuleKind.NONE))
    more = [*value.get("municipalities", ()), value.get("place") or ""]
    if kind is InsideRuleKind.AROUND and value.get("km"):
        more.append(f"{texts.number(value['km'])} km")
    return ": ".join(filter(None, (texts(f"fields.inside_{kind}"), ", ".join(filter(None, more)))))


def _notes(value: list[list[str]], texts: Texts) -> str:
    said = (
        (" ".join(filter(None, (_date(PartialDate.parse(on), texts), author))), text)
        for on, author, text in value
    )
    return "; ".join(f"{when_and_who}: {text}" for when_and_who, text in said)


def _moves(value: list[list[str]], texts: Texts) -> str:
    return "; ".join(
        f"{texts(f'introductions.status_{status}')} {_date(PartialDate.parse(on), texts)}"
        for status, on in value
    )


def _foreign_ids(value: list[list[str]], _texts: Texts) -> str:
    return ", ".join(f"{source} {number}" for source, number in value)


_WRITTEN: Mapping[tuple[EntityKind, str], Callable[[Any, Texts], str]] = {
    (EntityKind.ORGANISATION, "kind"): lambda value, texts: organisation_kind_name(value, texts.language),
    (EntityKind.RELATION, "kind"): lambda value, texts: relation_kind_name(value, texts.language),
    (EntityKind.ACTIVITY, "kind"): lambda value, texts: texts(f"common.kind_{value}"),
    (EntityKind.REGION, "inside"): _inside_rule,
    (EntityKind.INTRODUCTION, "status"): lambda value, texts: texts(f"introductions.status_{value}"),
    (EntityKind.INTRODUCTION, "reason"): lambda value, texts: texts(f"introductions.reason_{value}"),
    (EntityKind.INTRODUCTION, "result"): lambda value, texts: texts(f"introductions.result_{value}"),
    (EntityKind.INTRODUCTION, "notes"): _notes,
    (EntityKind.INTRODUCTION, "moves"): _moves,
}
_WRITTEN_ANYWHERE: Mapping[str, Callable[[Any, Texts], str]] = {
    "corner": lambda value, texts: texts(f"common.one_{value}"),
    "level": lambda value, texts: texts(f"common.level_{value}"),
    "ground": lambda value, texts: texts(f"common.ground_{value}"),
    "size": lambda value, texts: texts(f"common.size_{value}"),
    "precision": lambda value, texts: texts(f"common.precision_{value}"),
    "role": lambda value, texts: texts(f"common.role_{value}"),
    "verdict": lambda value, texts: texts(f"fields.verdict_{value}"),
    "subject": lambda value, texts: texts(f"fields.subject_{value}"),
    "country": lambda value, texts: countries(texts.language).get(value, value),
    "foreign_ids": _foreign_ids,
    "facts": lambda value, _: ", ".join(map(str, value.values())),
}


def html_value(kind: EntityKind, field: str, value: Any, names: Names, texts: Texts) -> str:
    """The same, ready for HTML; a dash where nothing stands, said in words to who hears the page."""
    shown = safe.html(value_of(kind, field, value, names, texts), at_most=300)
    if shown:
        return shown
    return f'<span aria-hidden="true">–</span><span class="visually-hidden">{texts("fields.nothing")}</span>'
