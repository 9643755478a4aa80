"""Between the plain values of a thing and its row in a table."""

import json
from collections.abc import Mapping
from typing import Any

from dashboard.model import Entity, EntityKind, entity_of, plain_values

_AS_JSON: Mapping[EntityKind, frozenset[str]] = {
    EntityKind.REGION: frozenset({"inside", "settings"}),
    EntityKind.ORGANISATION: frozenset({"aliases", "themes", "foreign_ids", "offers", "needs"}),
    EntityKind.RELATION: frozenset({"themes"}),
    EntityKind.ACTIVITY: frozenset({"themes"}),
    EntityKind.PARTICIPATION: frozenset(),
    EntityKind.QUESTION: frozenset({"about", "facts"}),
    EntityKind.DECISION: frozenset(),
    EntityKind.INTRODUCTION: frozenset({"themes", "notes", "moves"}),
    EntityKind.WAY_IN: frozenset(),
}
_BY_ID = frozenset(
    {EntityKind.ORGANISATION, EntityKind.ACTIVITY, EntityKind.QUESTION, EntityKind.INTRODUCTION}
)
_SETTING = "settings."
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def dumped(value: Any) -> str:
    """A plain value as JSON text, as short as it goes."""
    return _ENCODER.encode(value)


def row_of(kind: EntityKind, key: str, entity: Entity, *, batch: int) -> dict[str, Any]:
    """The row that keeps this entity under its key."""
    values = plain_values(entity, whole=True)
    if kind is EntityKind.REGION:
        values["settings"] = {
            name.removeprefix(_SETTING): values.pop(name)
            for name in list(values)
            if name.startswith(_SETTING)
        }
    values.pop("id", None)
    row = {name: dumped(value) if name in _AS_JSON[kind] else value for name, value in values.items()}
    return row | {"key": key, "batch": batch}


def entity_in(kind: EntityKind, row: Mapping[str, Any]) -> Entity:
    """The entity that a row keeps."""
    return entity_of(kind, values_in(kind, row))


def values_in(kind: EntityKind, row: Mapping[str, Any]) -> dict[str, Any]:
    """The plain values that a row keeps."""
    values = dict(row)
    key = values.pop("key")
    del values["batch"]
    for name in _AS_JSON[kind]:
        values[name] = json.loads(values[name])
    if kind in _BY_ID:
        values["id"] = key
    if kind is EntityKind.REGION:
        values |= {_SETTING + name: value for name, value in values.pop("settings").items()}
    return values
