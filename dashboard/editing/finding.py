"""What an edit speaks of, looked up in what stands; a refusal when it is not there."""

from typing import TypeVar

from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Activity, Ecosystem, Introduction, Organisation, Participation, Relation

Thing = TypeVar("Thing", Organisation, Activity, Relation, Participation, Introduction)


def organisation_of(ecosystem: Ecosystem, id: str) -> Organisation:
    """The organisation with this id."""
    return _there(ecosystem.by_id.get(id), id)


def activity_of(ecosystem: Ecosystem, id: str) -> Activity:
    """The activity with this id."""
    return _there(ecosystem.activity_by_id.get(id), id)


def relation_of(ecosystem: Ecosystem, key: str) -> Relation:
    """The relation with this key (`model.key_of`)."""
    return _there(ecosystem.relation_by_key.get(key), key)


def participation_of(ecosystem: Ecosystem, key: str) -> Participation:
    """The participation with this key (`model.key_of`)."""
    return _there(ecosystem.participation_by_key.get(key), key)


def introduction_of(ecosystem: Ecosystem, id: str) -> Introduction:
    """The introduction with this id."""
    return _there(ecosystem.introduction_by_id.get(id), id)


def _there(found: Thing | None, named: str) -> Thing:
    if found is None:
        raise EditRefusedError(Refusal.NOT_THERE, named)
    return found
