"""Who might be one with somebody else, and why: what a person is asked."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.ingest.asking import SameReason
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.identifiers import IDENTIFIERS
from dashboard.ingest.joining import Stored
from dashboard.ingest.likeness import near_names
from dashboard.ingest.matched import Known, Match, names_of
from dashboard.model import Verdict

PER_ROW = 3
"""So many are asked about for one row at most: the likeliest."""


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


def doubts(newcomers: Sequence[Match[Known]], stored: Stored[Known]) -> list[Doubt]:
    """At most three for each newcomer, the surest of all first. Two newcomers are asked about once."""
    best: dict[tuple[str, str], Doubt] = {}
    for each in (*_by_fact(newcomers, stored), *_by_likeness(newcomers, stored)):
        pair = (newcomers[each.newcomer].id, each.candidate)
        if pair[::-1] in best or pair[0] == pair[1]:
            continue
        if pair not in best or best[pair].sureness < each.sureness:
            best[pair] = each
    kept: list[Doubt] = []
    asked: dict[int, int] = defaultdict(int)
    for each in sorted(best.values(), key=lambda each: (-each.sureness, each.newcomer, each.candidate)):
        if asked[each.newcomer] < PER_ROW:
            asked[each.newcomer] += 1
            kept.append(each)
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


def _by_likeness(newcomers: Sequence[Match[Known]], stored: Stored[Known]) -> Iterator[Doubt]:
    """The stored one with the most similar name, and likewise in the list where an id is missing."""
    owners = [(known.id, known.name, name) for known in stored.all for name in names_of(known)]
    names = [newcomer.head.text("name") for newcomer in newcomers]
    for row, other, likeness in near_names(names, [name for _, _, name in owners]):
        yield Doubt(row, *owners[other][:2], SameReason.NEAR_NAME, likeness - 30, likeness)
    # Who gives each an id says that they are two: only the others are compared, a list has many.
    without = [row for row, newcomer in enumerate(newcomers) if not newcomer.head.text("id")]
    for position, other, likeness in near_names([names[row] for row in without], names):
        yield Doubt(
            without[position],
            newcomers[other].id,
            names[other],
            SameReason.NEAR_NAME,
            likeness - 30,
            likeness,
        )
