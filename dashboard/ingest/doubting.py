"""Who might be one with somebody else, and why: what a person is asked."""

from collections import defaultdict
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from dashboard.ingest.asking import SameReason
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.identifiers import IDENTIFIERS
from dashboard.ingest.joining import Stored
from dashboard.ingest.matched import Known, Match, names_of
from dashboard.ingest.nearness import Names, Near, near_names
from dashboard.model import Verdict
from dashboard.places.folding import fold as fold_place

PER_ROW = 3
"""So many are asked about for one row at most: the likeliest."""
SAME_PLACE_ALIKE = 86
"""From this likeness of names in one place we would say that they are the same."""


@dataclass(frozen=True, slots=True)
class Doubt:
    """That a newcomer, by its place among them, might be somebody: id, name, why, and how sure (0–100)."""

    newcomer: int
    candidate: str
    name: str
    reason: SameReason
    sureness: int
    likeness: int | None = None
    proposed: Verdict | None = None


def doubts(
    newcomers: Sequence[Match[Known]], stored: Stored[Known], *, told: Callable[[float], None]
) -> list[Doubt]:
    """At most three for each newcomer, the surest of all first. Two newcomers are asked about once, as long
    as one of them has not had its three: in whatever order the rows come, the same is asked.

    `told` hears how much is done (0–1).
    """
    ids = {newcomer.id for newcomer in newcomers}
    best: dict[frozenset[str], Doubt] = {}
    for each in chain(_by_fact(newcomers, stored), _by_likeness(newcomers, stored, told)):
        pair = frozenset((newcomers[each.newcomer].id, each.candidate))
        if len(pair) == 2 and (pair not in best or best[pair].sureness < each.sureness):
            best[pair] = each
    kept: list[Doubt] = []
    asked: dict[str, int] = defaultdict(int)
    for pair, each in sorted(best.items(), key=lambda one: (-one[1].sureness, *sorted(one[0]))):
        about = pair & ids
        if min(asked[id_] for id_ in about) < PER_ROW:
            kept.append(each)
            for id_ in about:
                asked[id_] += 1
    return kept


def _by_fact(newcomers: Sequence[Match[Known]], stored: Stored[Known]) -> Iterator[Doubt]:
    """The same id, identifier or name as one that is stored, or as an earlier newcomer."""
    holders: dict[tuple[str, str], list[tuple[str, str]]] = defaultdict(list)
    for place, newcomer in enumerate(newcomers):
        same_id = stored.by_id.get(newcomer.head.text("id"))
        if same_id:
            yield Doubt(place, same_id.id, same_id.name, SameReason.SAME_ID, 90)
        for field, value, reason, sureness in _facts(newcomer.head):
            found = stored.holders(field, value, PER_ROW) + holders[field, value][:PER_ROW]
            for id_, name in found:
                yield Doubt(place, id_, name, reason, sureness)
            holders[field, value].append((newcomer.id, newcomer.head.text("name")))


def _facts(head: Entry) -> Iterator[tuple[str, str, SameReason, int]]:
    for field, reason in IDENTIFIERS.items():
        if value := head.text(field):
            yield field, value, reason, 95
    yield "name", fold(head.text("name")), SameReason.SAME_NAME, 80


def _by_likeness(
    newcomers: Sequence[Match[Known]], stored: Stored[Known], told: Callable[[float], None]
) -> Iterator[Doubt]:
    """Stored ones with a name like it, and likewise in the list where an id is missing."""
    owners = [(known.id, known.name) for known in stored.all for _ in names_of(known)]
    places = [stored.place_of(known) for known in stored.all for _ in names_of(known)]
    known_names = Names(name for known in stored.all for name in names_of(known))
    told(0.05)
    names = Names(newcomer.head.text("name") for newcomer in newcomers)
    told(0.1)
    own_places = [fold_place(newcomer.head.text("place")) for newcomer in newcomers]
    for near in near_names(names, known_names, told=lambda done: told(0.1 + 0.4 * done)):
        yield _doubt(near, near.row, owners[near.other], own_places[near.row], places[near.other])
    # Who gives each an id says that they are two: only the others are compared, a list has many.
    without = [row for row, newcomer in enumerate(newcomers) if not newcomer.head.text("id")]
    for near in near_names(names.only(without), names, told=lambda done: told(0.5 + done / 2)):
        row, other = without[near.row], newcomers[near.other]
        yield _doubt(near, row, (other.id, other.head.text("name")), own_places[row], own_places[near.other])


def _doubt(near: Near, row: int, other: tuple[str, str], place: str, other_place: str) -> Doubt:
    """What is near, and nearer in the same place."""
    reason, sureness, proposed = near.reason, near.sureness, near.proposed
    if place and place == other_place:
        sureness += 8
        if reason is SameReason.NEAR_NAME:
            reason = SameReason.SAME_PLACE
            proposed = proposed or (Verdict.SAME if (near.likeness or 0) >= SAME_PLACE_ALIKE else None)
    elif place and other_place:
        sureness -= 15
        proposed = None if proposed is Verdict.SAME else proposed
    return Doubt(row, *other, reason, sureness, near.likeness, proposed)
