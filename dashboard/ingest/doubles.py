"""Which organisations that stand may be one: by their names, unless somebody answered that they are two."""

from collections.abc import Iterator, Sequence

from dashboard.ingest.deciding import Decided
from dashboard.ingest.folding import fold
from dashboard.ingest.nearness import Names, near_names
from dashboard.model import Decision, Organisation, Subject, Verdict

ALIKE = 100
"""The likeness of two names that are the same once they are folded."""
SETTLED = (Verdict.DIFFERENT, Verdict.PART_OF)
"""Who is not sure is asked again here."""

Pair = tuple[str, str, int]
"""Two ids, and how alike their names are (0–100)."""


def doubles(organisations: Sequence[Organisation], decisions: Sequence[Decision]) -> tuple[Pair, ...]:
    """Pairs of ids that may be one organisation, the most alike first; each pair once.

    Those of which one is part of the other are two, and those of which somebody said so.
    """
    decided = Decided(decisions, Subject.ORGANISATION)
    best: dict[frozenset[str], tuple[Organisation, Organisation, int]] = {}
    for one, other, likeness in (*_of_one_name(organisations), *_alike(organisations)):
        pair = frozenset((one.id, other.id))
        if len(pair) == 2 and (pair not in best or best[pair][2] < likeness):
            best[pair] = (one, other, likeness)
    left = [
        (min(pair), max(pair), likeness)
        for pair, (one, other, likeness) in best.items()
        if not _are_kin(one, other) and not _is_settled(decided, one, other)
    ]
    return tuple(sorted(left, key=lambda each: (-each[2], each[0], each[1])))


def _of_one_name(organisations: Sequence[Organisation]) -> Iterator[tuple[Organisation, Organisation, int]]:
    first: dict[str, Organisation] = {}
    for each in organisations:
        known = first.setdefault(fold(each.name), each)
        if known is not each:
            yield known, each, ALIKE


def _alike(organisations: Sequence[Organisation]) -> Iterator[tuple[Organisation, Organisation, int]]:
    names = Names(each.name for each in organisations)
    for near in near_names(names, names):
        if near.proposed is Verdict.SAME:  # to ask of what stands we must be rather sure
            yield organisations[near.row], organisations[near.other], near.likeness or near.sureness


def _are_kin(one: Organisation, other: Organisation) -> bool:
    are_siblings = one.part_of is not None and one.part_of == other.part_of
    return one.part_of == other.id or other.part_of == one.id or are_siblings


def _is_settled(decided: Decided, one: Organisation, other: Organisation) -> bool:
    verdicts = (
        decided.verdict([fold(one.name)], other.id),
        decided.verdict([fold(other.name)], one.id),
    )
    return any(verdict in SETTLED for verdict in verdicts)
