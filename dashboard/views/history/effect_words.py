"""What a thing is called in the history, whether or not it still stands."""

import json
from collections.abc import Iterable

from dashboard.analysis.worklist import STILL_GOING
from dashboard.model import (
    Activity,
    Decision,
    Effect,
    Entity,
    EntityKind,
    Introduction,
    Named,
    OpenQuestion,
    Organisation,
    Participation,
    Region,
    Relation,
    WayIn,
    plain_values,
)
from dashboard.texts import Texts
from dashboard.views import organisation_words, safe
from dashboard.views.field_words import Names, name_of, value_of

_TELLING = {
    EntityKind.RELATION: ("level", "kind", "themes", "ground", "last_confirmed"),
    EntityKind.ACTIVITY: ("kind", "themes", "scheme"),
    EntityKind.PARTICIPATION: ("role",),
    EntityKind.DECISION: ("verdict",),
    EntityKind.INTRODUCTION: ("status", "owner", "next_step", "next_date"),
    EntityKind.WAY_IN: (),
}
"""The fields that say in a line what a thing is."""

# Its name holds all of it but the colleague's name, which stands with the introduction and nowhere else.
_WITHOUT_FACTS = frozenset({EntityKind.WAY_IN})


def mentioned(entities: Iterable[Entity]) -> set[Named]:
    """The organisations and activities that these speak of, by kind and id."""
    found: set[Named] = set()
    for each in entities:
        match each:
            case Relation():
                ids: tuple[str | None, ...] = (each.source, each.target, each.introduced_by)
            case Participation():
                ids = (each.organisation,)
                found.add((EntityKind.ACTIVITY, each.activity))
            case Organisation():
                ids = (each.part_of,)
            case Introduction():
                ids = (each.one, each.other, each.introducer)
            case WayIn():
                ids = (each.organisation,)
            case Decision():
                ids = (each.other,)
            case OpenQuestion():
                found |= {(EntityKind.ORGANISATION, id) for id in each.about}
                continue
            case _:
                continue
        found |= {(EntityKind.ORGANISATION, id) for id in ids if id}
    return found


def mentioned_in(kind: EntityKind, key: str) -> set[Named]:
    """The organisations and activities that the key of a thing speaks of."""
    match kind:
        case EntityKind.ORGANISATION | EntityKind.ACTIVITY:
            return {(kind, key)}
        case EntityKind.RELATION:
            return {(EntityKind.ORGANISATION, each) for each in json.loads(key)[:2]}
        case EntityKind.PARTICIPATION:
            activity, organisation, _ = json.loads(key)
            return {(EntityKind.ACTIVITY, activity), (EntityKind.ORGANISATION, organisation)}
        case EntityKind.DECISION:
            return {(EntityKind.ORGANISATION, json.loads(key)[2])}
        case EntityKind.WAY_IN:
            return {(EntityKind.ORGANISATION, json.loads(key)[1])}
        case _:
            return set()


def called_by_key(kind: EntityKind, key: str, names: Names, texts: Texts) -> str:
    """What a thing of this key is called, where only its key is known. Plain text."""
    spoken_of = sorted(mentioned_in(kind, key))
    return " – ".join(names.get(each, each[1]) for each in spoken_of) or texts(f"history.kind_{kind}")


def called(effect: Effect, names: Names, texts: Texts, *, seen_from: str | None = None) -> str:
    """Its name, or the two that it joins; seen from an organisation only the other of the two. Plain text."""
    entity = effect.after or effect.before
    match entity:
        case Organisation() | Activity():
            return entity.name or entity.id
        case Introduction():
            ends = [each for each in entity.pair if each != seen_from]
            return " – ".join(names.get((EntityKind.ORGANISATION, each), each) for each in ends)
        case WayIn():
            organisation = names.get((EntityKind.ORGANISATION, entity.organisation), entity.organisation)
            return texts("history.way_in", organisation=organisation)
        case Relation():
            ends = [each for each in (entity.source, entity.target) if each != seen_from]
            return " – ".join(names.get((EntityKind.ORGANISATION, each), each) for each in ends)
        case Participation():
            activity = names.get((EntityKind.ACTIVITY, entity.activity), entity.activity)
            if entity.organisation == seen_from:
                return activity
            organisation = names.get((EntityKind.ORGANISATION, entity.organisation), entity.organisation)
            return texts("history.takes_part", organisation=organisation, activity=activity)
        case Decision():
            other = names.get((EntityKind.ORGANISATION, entity.other), entity.other)
            return texts("history.compared", name=entity.name, other=other)
        case OpenQuestion(code=code) if code == STILL_GOING:
            return texts("history.still_going", name=entity.facts.get("name", ""))
        case OpenQuestion():
            found, candidate = entity.facts.get("found", ""), entity.facts.get("candidate", "")
            return texts("history.compared", name=found, other=candidate) if candidate else entity.id
        case Region():
            return entity.name or texts("settings.your_region")
        case _:
            return effect.key


def in_short(effect: Effect, names: Names, texts: Texts) -> str:
    """What it is, in one line of plain text: "bedrijf · Best · fotonica"."""
    entity = effect.after or effect.before
    match entity:
        case Organisation():
            return organisation_words.line(entity, texts)
        case OpenQuestion():
            return safe.tidy(entity.facts.get("file", ""))
        case Region() | None:
            return ""
    values = plain_values(entity, whole=True)
    parts = (value_of(effect.kind, field, values[field], names, texts) for field in _TELLING[effect.kind])
    return " · ".join(part for part in parts if part)


def facts_of(effect: Effect, names: Names, texts: Texts) -> list[tuple[str, str]]:
    """Everything that came with a new thing, or was known of one that went: names of fields and values."""
    return [
        (
            name_of(each.field, texts),
            value_of(effect.kind, each.field, each.after if effect.after else each.before, names, texts),
        )
        for each in effect.differences
        if each.field != "id" and effect.kind not in _WITHOUT_FACTS
    ]
