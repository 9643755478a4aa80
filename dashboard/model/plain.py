"""Between our values and plain ones: text, numbers, lists, what JSON can carry."""

import json
from collections.abc import Callable, Mapping
from dataclasses import MISSING, asdict, fields
from enum import StrEnum
from typing import Any

from dashboard.model.activity import Activity, ActivityKind, Participation, Role
from dashboard.model.corner import Corner
from dashboard.model.decision import Decision, Subject, Verdict
from dashboard.model.ground import Ground
from dashboard.model.introduction import AsideReason, Introduction, Move, Note, Result, Status, WayIn
from dashboard.model.level import Level
from dashboard.model.open_question import OpenQuestion
from dashboard.model.organisation import ForeignId, Organisation, Precision, Size
from dashboard.model.partial_date import PartialDate
from dashboard.model.region import InsideRule, InsideRuleKind, Region
from dashboard.model.relation import Relation
from dashboard.model.settings import Settings

Entity = (
    Region
    | Organisation
    | Relation
    | Activity
    | Participation
    | OpenQuestion
    | Decision
    | Introduction
    | WayIn
)
Plain = Mapping[str, Any]


class EntityKind(StrEnum):
    """What the store keeps, and what a change can be about."""

    REGION = "region"
    ORGANISATION = "organisation"
    RELATION = "relation"
    ACTIVITY = "activity"
    PARTICIPATION = "participation"
    QUESTION = "question"
    DECISION = "decision"
    INTRODUCTION = "introduction"
    WAY_IN = "way_in"


CLASSES: Mapping[EntityKind, type[Entity]] = {
    EntityKind.REGION: Region,
    EntityKind.ORGANISATION: Organisation,
    EntityKind.RELATION: Relation,
    EntityKind.ACTIVITY: Activity,
    EntityKind.PARTICIPATION: Participation,
    EntityKind.QUESTION: OpenQuestion,
    EntityKind.DECISION: Decision,
    EntityKind.INTRODUCTION: Introduction,
    EntityKind.WAY_IN: WayIn,
}

REGION_KEY = "region"
"""The key of the one region that a store is about."""

_SETTING = "settings."
_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def kind_of(entity: Entity) -> EntityKind:
    """What sort of thing it is."""
    return next(kind for kind, made in CLASSES.items() if isinstance(entity, made))


def key_of(entity: Entity) -> str:
    """What makes it this one, as text: an id, or for a relation or participation its parts.

    A participation is its activity, organisation *and* role: who leads and hosts has two.
    """
    match entity:
        case Region():
            return REGION_KEY
        case Relation():
            return _joined(*entity.key)
        case Participation():
            return _joined(entity.activity, entity.organisation, entity.role)
        case Decision():
            return _joined(entity.subject, entity.name, entity.other)
        case WayIn():
            return _joined(entity.colleague, entity.organisation)
        case _:
            return entity.id


def _joined(*parts: str) -> str:
    return _ENCODER.encode(parts)


def plain_values(entity: Entity, *, whole: bool = False) -> dict[str, Any]:
    """Its fields as plain values; those that stand at their default only if `whole`.

    A region's settings stand beside its other fields, as `settings.half_life_days`, so that
    each of them can be changed, and taken back, by itself.
    """
    if isinstance(entity, Region):
        return _plain_region(entity, whole=whole)
    found = {}
    for name, default in _DEFAULTS[type(entity)].items():
        value = getattr(entity, name)
        if whole or value != default:
            found[name] = _plain(value)
    return found


def entity_of(kind: EntityKind, values: Plain) -> Entity:
    """The value these plain values describe; ValueError names the field that is wrong."""
    if kind is EntityKind.REGION:
        return _region(values)
    made = CLASSES[kind]
    known = _DEFAULTS[made]
    decoded = {}
    for name, value in values.items():
        if name not in known:
            raise ValueError(f"{kind} has no field {name!r}")
        try:
            decoded[name] = _READ.get((kind, name), _as_is)(value)
        except (TypeError, ValueError, KeyError) as problem:
            raise ValueError(f"{name}: {value!r} cannot stand there ({problem})") from problem
    try:
        return made(**decoded)
    except TypeError as problem:
        raise ValueError(f"a {kind} misses a field it cannot do without ({problem})") from problem


def _defaults(made: type[Entity]) -> Mapping[str, Any]:
    """The fields of a class with their defaults; MISSING for those that must be given."""
    return {
        each.name: each.default if each.default_factory is MISSING else each.default_factory()
        for each in fields(made)
    }


_DEFAULTS = {made: _defaults(made) for made in CLASSES.values()}


def _plain(value: Any) -> Any:
    match value:
        case StrEnum():
            return value.value
        case None | str() | bool() | int() | float():
            return value
        case PartialDate():
            return str(value)
        case tuple():
            return [_plain(each) for each in value]
        case ForeignId():
            return [value.source, value.value]
        case Note():
            return [str(value.on), value.author, value.text]
        case Move():
            return [value.status.value, str(value.on)]
        case Mapping():
            return dict(value)
        case _:
            return value


def _plain_region(region: Region, *, whole: bool) -> dict[str, Any]:
    inside = {name: _plain(value) for name, value in asdict(region.inside).items()}
    flat: dict[str, Any] = {
        "name": region.name,
        "country": region.country,
        "inside": inside,
        "is_example": region.is_example,
    }
    flat |= {_SETTING + each.name: _plain(getattr(region.settings, each.name)) for each in fields(Settings)}
    if whole:
        return flat
    usual = _plain_region(Region(), whole=True)
    return {name: value for name, value in flat.items() if value != usual[name]}


def _region(values: Plain) -> Region:
    flat = _plain_region(Region(), whole=True)
    for name in values:
        if name not in flat:
            raise ValueError(f"region has no field {name!r}")
    flat |= values
    inside = dict(flat["inside"])
    inside["kind"] = InsideRuleKind(inside.get("kind", InsideRuleKind.NONE))
    inside["municipalities"] = tuple(inside.get("municipalities", ()))
    settings: dict[str, Any] = {
        name.removeprefix(_SETTING): tuple(value) if isinstance(value, list) else value
        for name, value in flat.items()
        if name.startswith(_SETTING)
    }
    return Region(
        name=flat["name"],
        country=flat["country"],
        inside=InsideRule(**inside),
        settings=Settings(**settings),
        is_example=bool(flat["is_example"]),
    )


def _as_is(value: Any) -> Any:
    return value


def optional(read: Callable[[Any], Any]) -> Callable[[Any], Any]:
    """Reads what may be None too."""
    return lambda value: None if value is None else read(value)


def _texts(value: Any) -> tuple[str, ...]:
    if isinstance(value, str):
        raise TypeError("a list is wanted")
    return tuple(str(each) for each in value)


def _foreign_ids(value: Any) -> tuple[ForeignId, ...]:
    return tuple(ForeignId(source, number) for source, number in value)


def _notes(value: Any) -> tuple[Note, ...]:
    return tuple(Note(PartialDate.parse(on), author, text) for on, author, text in value)


def _moves(value: Any) -> tuple[Move, ...]:
    return tuple(Move(Status(status), PartialDate.parse(on)) for status, on in value)


_DATE = optional(PartialDate.parse)
_READ: Mapping[tuple[EntityKind, str], Callable[[Any], Any]] = {
    (EntityKind.ORGANISATION, "corner"): Corner,
    (EntityKind.ORGANISATION, "aliases"): _texts,
    (EntityKind.ORGANISATION, "themes"): _texts,
    (EntityKind.ORGANISATION, "offers"): _texts,
    (EntityKind.ORGANISATION, "needs"): _texts,
    (EntityKind.ORGANISATION, "foreign_ids"): _foreign_ids,
    (EntityKind.ORGANISATION, "precision"): optional(Precision),
    (EntityKind.ORGANISATION, "size"): optional(Size),
    (EntityKind.ORGANISATION, "latitude"): optional(float),
    (EntityKind.ORGANISATION, "longitude"): optional(float),
    (EntityKind.ORGANISATION, "inside"): optional(bool),
    (EntityKind.ORGANISATION, "until"): _DATE,
    (EntityKind.RELATION, "level"): Level,
    (EntityKind.RELATION, "themes"): _texts,
    (EntityKind.RELATION, "since"): _DATE,
    (EntityKind.RELATION, "until"): _DATE,
    (EntityKind.RELATION, "last_confirmed"): _DATE,
    (EntityKind.RELATION, "ground"): optional(Ground),
    (EntityKind.ACTIVITY, "kind"): ActivityKind,
    (EntityKind.ACTIVITY, "themes"): _texts,
    (EntityKind.ACTIVITY, "since"): _DATE,
    (EntityKind.ACTIVITY, "until"): _DATE,
    (EntityKind.PARTICIPATION, "role"): Role,
    (EntityKind.QUESTION, "about"): _texts,
    (EntityKind.QUESTION, "facts"): dict,
    (EntityKind.DECISION, "verdict"): Verdict,
    (EntityKind.DECISION, "subject"): Subject,
    (EntityKind.INTRODUCTION, "status"): Status,
    (EntityKind.INTRODUCTION, "themes"): _texts,
    (EntityKind.INTRODUCTION, "next_date"): _DATE,
    (EntityKind.INTRODUCTION, "notes"): _notes,
    (EntityKind.INTRODUCTION, "moves"): _moves,
    (EntityKind.INTRODUCTION, "reason"): optional(AsideReason),
    (EntityKind.INTRODUCTION, "result"): optional(Result),
    (EntityKind.INTRODUCTION, "amount"): optional(int),
}
