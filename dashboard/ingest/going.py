"""What an earlier list of the same source had, and this one has no longer: gone, or forgotten?"""

from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date

from dashboard.ingest.choices import Gone
from dashboard.model import (
    Change,
    Ecosystem,
    EntityKind,
    Named,
    PartialDate,
    amend,
    key_of,
    put,
    remove,
)
from dashboard.model.partial_date import is_active


def no_longer_in_it(
    earlier: Iterable[Named], named: Collection[Named], ecosystem: Ecosystem, *, on: date
) -> tuple[Named, ...]:
    """What the earlier list spoke of, has not ended by a day, and is not named now."""
    open_ended = {
        EntityKind.ORGANISATION: {each.id for each in ecosystem.organisations if each.stands_on(on)},
        EntityKind.RELATION: {
            key_of(each) for each in ecosystem.relations if is_active(None, each.until, on)
        },
        EntityKind.PARTICIPATION: {key_of(each) for each in ecosystem.participations},
    }
    there = frozenset(named)
    missing = [
        thing for thing in earlier if thing not in there and thing[1] in open_ended.get(thing[0], frozenset())
    ]
    gone = {key for kind, key in missing if kind is EntityKind.ORGANISATION}
    # Who is gone takes along what it had with others: that need not be asked as well.
    return tuple(thing for thing in missing if not _goes_along(thing, gone, ecosystem))


def _goes_along(thing: Named, gone: Collection[str], ecosystem: Ecosystem) -> bool:
    kind, key = thing
    if kind is EntityKind.RELATION:
        relation = ecosystem.relation_by_key[key]
        return relation.source in gone or relation.target in gone
    if kind is EntityKind.PARTICIPATION:
        return ecosystem.participation_by_key[key].organisation in gone
    return False


def endings(gone: Mapping[Named, Gone], ecosystem: Ecosystem, *, on: date) -> Iterator[Change]:
    """What it takes to end what somebody said is over: a date, nothing is deleted.

    A participation has no dates of its own: it is taken out, as one who leaves an association.
    """
    day = PartialDate.of(on)
    for (kind, key), said in gone.items():
        if said is not Gone.ENDED:
            continue
        if kind is EntityKind.ORGANISATION and key in ecosystem.by_id:
            organisation = ecosystem.by_id[key]
            yield amend(organisation, replace(organisation, until=day))
        elif kind is EntityKind.RELATION and key in ecosystem.relation_by_key:
            relation = ecosystem.relation_by_key[key]
            yield remove(relation)
            yield put(replace(relation, until=day))
        elif kind is EntityKind.PARTICIPATION and key in ecosystem.participation_by_key:
            yield remove(ecosystem.participation_by_key[key])
