"""Which organisations that stand may be one, by number or name, unless somebody said that they are two."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from dashboard.ingest.asking import SameReason
from dashboard.ingest.deciding import Decided
from dashboard.ingest.folding import fold
from dashboard.ingest.identifiers import IDENTIFIERS
from dashboard.ingest.nearness import Names, near_names
from dashboard.model import Decision, OpenQuestion, Organisation, Subject, Verdict
from dashboard.places.folding import fold as fold_place

ELSEWHERE = 15
"""So much less sure when the two stand in different places."""
OF_ONE_NUMBER = 95
OF_ONE_NAME = 90
SETTLED = (Verdict.SAME, Verdict.DIFFERENT, Verdict.PART_OF)


@dataclass(frozen=True, slots=True)
class _Double:
    one: Organisation
    other: Organisation
    reason: SameReason
    sureness: int
    likeness: int | None = None


def doubles(organisations: Sequence[Organisation], decisions: Sequence[Decision]) -> tuple[OpenQuestion, ...]:
    """For each pair that may be one the question whether it is, as a list would ask it; the surest first.

    They stand in no store: nobody raised them. Of which one is part of the other are two, and those of which
    somebody said so; where somebody was not sure it is asked again, last.
    """
    decided = Decided(decisions, Subject.ORGANISATION)
    best: dict[frozenset[str], _Double] = {}
    for each in (*_of_one_number(organisations), *_of_one_name(organisations), *_alike(organisations)):
        pair = frozenset((each.one.id, each.other.id))
        if len(pair) == 2 and (pair not in best or best[pair].sureness < each.sureness):
            best[pair] = each
    asked = []
    for each in best.values():
        verdict = _verdict(decided, each.one, each.other)
        if verdict not in SETTLED and not _are_kin(each.one, each.other):
            asked.append((verdict is Verdict.NOT_SURE, -each.sureness, each.one.id, each.other.id, each))
    return tuple(_question(each) for *_, each in sorted(asked, key=lambda each: each[:4]))


def _of_one_number(organisations: Sequence[Organisation]) -> Iterator[_Double]:
    for field, reason in IDENTIFIERS.items():
        for several in _grouped((getattr(each, field), each) for each in organisations):
            for each in several[1:]:
                yield _ordered(several[0], each, reason, OF_ONE_NUMBER)


def _of_one_name(organisations: Sequence[Organisation]) -> Iterator[_Double]:
    for several in _grouped((fold(each.name), each) for each in organisations):
        for each in several[1:]:
            sureness = OF_ONE_NAME - (ELSEWHERE if _stand_apart(several[0], each) else 0)
            yield _ordered(several[0], each, SameReason.SAME_NAME, sureness)


def _alike(organisations: Sequence[Organisation]) -> Iterator[_Double]:
    names = Names(each.name for each in organisations)
    for near in near_names(names, names):
        # About what stands we ask when rather sure; a list asks sooner: there somebody has it at hand.
        if near.proposed is Verdict.SAME:
            one, other = organisations[near.row], organisations[near.other]
            sureness = near.sureness - (ELSEWHERE if _stand_apart(one, other) else 0)
            yield _ordered(one, other, near.reason, sureness, near.likeness)


def _ordered(
    one: Organisation, other: Organisation, reason: SameReason, sureness: int, likeness: int | None = None
) -> _Double:
    """The longer name is asked about: it is the likelier part, and the shorter one the better known."""
    longer, shorter = sorted((one, other), key=lambda each: (-len(each.name), each.id))
    return _Double(longer, shorter, reason, sureness, likeness)


def _grouped(keyed: Iterator[tuple[str, Organisation]]) -> list[list[Organisation]]:
    found: dict[str, list[Organisation]] = defaultdict(list)
    for key, each in keyed:
        if key:
            found[key].append(each)
    return [several for several in found.values() if len(several) > 1]


def _stand_apart(one: Organisation, other: Organisation) -> bool:
    return bool(one.town and other.town) and fold_place(one.town) != fold_place(other.town)


def _are_kin(one: Organisation, other: Organisation) -> bool:
    are_siblings = one.part_of is not None and one.part_of == other.part_of
    return one.part_of == other.id or other.part_of == one.id or are_siblings


def _verdict(decided: Decided, one: Organisation, other: Organisation) -> Verdict | None:
    return decided.verdict([fold(one.name)], other.id) or decided.verdict([fold(other.name)], one.id)


def _question(each: _Double) -> OpenQuestion:
    facts = {"reason": each.reason.value, "found": each.one.name, "candidate": each.other.name}
    if each.likeness is not None:
        facts["likeness"] = str(each.likeness)
    id = f"same_organisation:{each.one.id}:{each.other.id}"
    return OpenQuestion(id, "same_organisation", (each.one.id, each.other.id), facts)
