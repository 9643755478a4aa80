"""What a relation or a participation is called: the names of the two that it joins."""

from dashboard.model import Ecosystem, Entity, EntityKind, Introduction, Named, Participation, Relation
from dashboard.texts import Texts
from dashboard.views.field_words import Names


def names_in(ecosystem: Ecosystem) -> Names:
    """What its organisations and activities are called."""
    organisations = {(EntityKind.ORGANISATION, each.id): each.name for each in ecosystem.organisations}
    return organisations | {(EntityKind.ACTIVITY, each.id): each.name for each in ecosystem.activities}


def called(entity: Entity, names: Names, texts: Texts) -> str:
    """ "TU/e – ASML", "TU/e in Lichtlab"; plain text, foreign: make it safe."""
    match entity:
        case Relation() | Introduction():
            return " – ".join(_name(EntityKind.ORGANISATION, each, names) for each in entity.pair)
        case Participation():
            return texts(
                "lists.takes_part",
                one=_name(EntityKind.ORGANISATION, entity.organisation, names),
                other=_name(EntityKind.ACTIVITY, entity.activity, names),
            )
        case _:
            return ""


def thing_name(thing: Named, ecosystem: Ecosystem, texts: Texts) -> str:
    """What a stored thing is called, by its kind and key; plain text, foreign: make it safe."""
    kind, key = thing
    if kind is EntityKind.ORGANISATION:
        return ecosystem.by_id[key].name if key in ecosystem.by_id else key
    if kind is EntityKind.RELATION and key in ecosystem.relation_by_key:
        return called(ecosystem.relation_by_key[key], names_in(ecosystem), texts)
    if kind is EntityKind.PARTICIPATION and key in ecosystem.participation_by_key:
        return called(ecosystem.participation_by_key[key], names_in(ecosystem), texts)
    return key


def _name(kind: EntityKind, id: str, names: Names) -> str:
    return names.get((kind, id), id)
