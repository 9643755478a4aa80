"""Somebody asked, and there is none: a dated statement between two organisations."""

from dataclasses import replace

from dashboard.editing.differing import leading
from dashboard.editing.finding import organisation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, Ground, Level, PartialDate, Relation, key_of
from dashboard.model.partial_date import is_active


def state_none(
    ecosystem: Ecosystem, *, one: str, other: str, on: PartialDate, ground: Ground | None = None
) -> tuple[Change, ...]:
    """State that two organisations, by id, have nothing with each other; said before, it is said again.

    `ground` says how we know, where that is better known now; else it is what it was, at first `NAMED`.
    Raises EditRefusedError; with `CONTRADICTS` and the keys of the relations that are active that day.
    """
    organisation_of(ecosystem, one)
    organisation_of(ecosystem, other)
    if one == other:
        raise EditRefusedError(Refusal.ITSELF, one)
    pair = tuple(sorted((one, other)))
    day = on.as_since()
    between = [each for each in ecosystem.relations if each.pair == pair]
    active = [each for each in between if is_active(each.since, each.until, day)]
    if contradicting := [key_of(each) for each in active if each.level.acquaints]:
        raise EditRefusedError(Refusal.CONTRADICTS, *contradicting)
    said = Relation(one, other, level=Level.NONE)
    standing = [each for each in between if each.key == said.key]
    again = [
        replace(each, last_confirmed=on, ground=ground or each.ground or Ground.NAMED)
        for each in standing or [said]
    ]
    return tuple(leading(standing, again))
