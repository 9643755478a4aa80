"""Somebody knows better than a suggestion: two organisations know each other, or work together already."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dashboard.editing.differing import leading
from dashboard.editing.finding import organisation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, Ground, Level, PartialDate, Relation, key_of
from dashboard.model.partial_date import is_active

_RISING = (Level.KNOWS, Level.TALKS, Level.WORKS, Level.BOUND)


def say_related(ecosystem: Ecosystem, *, one: str, other: str, level: Level, on: date) -> tuple[Change, ...]:
    """Say that two organisations, by id, have at least this with each other; `level` is not `NONE`.

    What was said of them before ("asked: there is none") ends on that day. A relation that stands is
    raised or confirmed and never lowered, and keeps its ground; where more is known of them than is said,
    nothing is written. Raises EditRefusedError.
    """
    organisation_of(ecosystem, one)
    organisation_of(ecosystem, other)
    if one == other:
        raise EditRefusedError(Refusal.ITSELF, one)
    return tuple(_changes(ecosystem, Relation(one, other, level=level), on))


def _changes(ecosystem: Ecosystem, said: Relation, on: date) -> Iterator[Change]:
    today = PartialDate.of(on)
    between = [each for each in ecosystem.relations if each.pair == said.pair]
    active = [each for each in between if is_active(each.since, each.until, on)]
    denied = [each for each in active if not each.level.acquaints]
    over = [replace(each, until=today) for each in denied]
    if denied:
        # It was asked and there was none: nobody says that it was there in those days too.
        said = replace(said, since=today)
    stand = [each for each in active if each not in denied]
    if any(_RISING.index(each.level) > _RISING.index(said.level) for each in stand):
        yield from leading(denied, over)
        return
    meant = [each for each in stand if key_of(each) == key_of(said)]
    # What is said of the two is said of one relation: another kind of work may be over meanwhile.
    meant = (meant or [each for each in stand if each.level is said.level])[:1]
    yield from leading([*denied, *meant], [*over, *(_as_said(each, said, on) for each in meant or [said])])


def _as_said(stands: Relation, said: Relation, on: date) -> Relation:
    return replace(
        stands, level=said.level, last_confirmed=PartialDate.of(on), ground=stands.ground or Ground.NAMED
    )
