"""Between what is said in a workshop and plain values: what JSON can carry."""

from collections.abc import Callable, Mapping
from dataclasses import MISSING, Field, fields
from datetime import datetime
from enum import StrEnum
from typing import Any

from dashboard.model.corner import Corner
from dashboard.model.partial_date import PartialDate
from dashboard.model.plain import optional
from dashboard.model.workshop.party import Party
from dashboard.model.workshop.said import KINDS, Asset, Drawing, Said, Table

_KIND_OF = {made: kind for kind, made in KINDS.items()}


def said_kind(said: Said) -> str:
    """The code of its kind."""
    return _KIND_OF[type(said)]


def plain_said(said: Said) -> dict[str, Any]:
    """Its fields as plain values, without those that stand at their default."""
    return _plain_fields(said)


def said_of(kind: str, values: Mapping[str, Any]) -> Said:
    """What these plain values say. ValueError, naming the field, for what cannot be said."""
    if kind not in KINDS:
        raise ValueError(f"nothing of the kind {kind!r} can be said")
    said: Said = _read(KINDS[kind], values)
    return said


def _plain_fields(value: Any) -> dict[str, Any]:
    return {
        each.name: _plain(getattr(value, each.name))
        for each in fields(value)
        if getattr(value, each.name) != each.default
    }


def _plain(value: Any) -> Any:
    match value:
        case StrEnum():
            return value.value
        case None | str() | bool() | int():
            return value
        case datetime():
            return value.isoformat()
        case PartialDate():
            return str(value)
        case Table():
            return list(value.seats)
        case tuple():
            return [_plain(each) for each in value]
        case _:
            return _plain_fields(value)


def _read(made: type[Any], values: Mapping[str, Any]) -> Any:
    if not isinstance(values, Mapping):
        raise ValueError(f"{values!r} is no {made.__name__}")
    known = {each.name: each for each in fields(made)}
    if unknown := set(values) - set(known):
        raise ValueError(f"{made.__name__} has no {', '.join(sorted(map(str, unknown)))}")
    read = {}
    for name, value in values.items():
        try:
            read[name] = _field(known[name])(value)
        except (TypeError, ValueError, AttributeError) as problem:
            raise ValueError(f"{name}: {value!r} cannot stand there ({problem})") from problem
    if missing := [each.name for each in known.values() if each.name not in read and each.default is MISSING]:
        raise ValueError(f"{made.__name__} misses {', '.join(missing)}")
    return made(**read)


def _field(field: Field[Any]) -> Callable[[Any], Any]:
    # Annotations are real classes here: this package does not postpone them.
    return _READ[field.type]


def _party(value: Any) -> Party:
    party: Party = _read(Party, value)
    if not party.organisation and not party.name.strip():
        raise ValueError("an organisation is named, or one of ours")
    return party


def _exactly(kind: type[Any]) -> Callable[[Any], Any]:
    def read(value: Any) -> Any:
        if type(value) is not kind:
            raise TypeError(f"{kind.__name__} is wanted")
        return value

    return read


def _each(read: Callable[[Any], Any]) -> Callable[[Any], tuple[Any, ...]]:
    def several(value: Any) -> tuple[Any, ...]:
        if not isinstance(value, list | tuple):
            raise TypeError("a list is wanted")
        return tuple(read(each) for each in value)

    return several


_text = _exactly(str)
_READ: Mapping[Any, Callable[[Any], Any]] = {
    str: _text,
    int: _exactly(int),
    bool: _exactly(bool),
    str | None: optional(_text),
    int | None: optional(_exactly(int)),
    Corner | None: optional(Corner),
    Drawing | None: optional(Drawing),
    Party: _party,
    Party | None: optional(_party),
    PartialDate | None: optional(PartialDate.parse),
    datetime | None: optional(datetime.fromisoformat),
    tuple[Asset, ...]: _each(Asset),
    tuple[str, ...]: _each(_text),
    tuple[Table, ...]: _each(lambda value: Table(_each(_text)(value))),
}
