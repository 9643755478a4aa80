"""Whom in the store a group of rows joins by itself: only where that is certain."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic

from dashboard.ingest.deciding import Decided
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.identifiers import IDENTIFIERS
from dashboard.ingest.likeness import is_near
from dashboard.ingest.matched import Contradictions, How, Known, Said, differ, names_of
from dashboard.model import Verdict
from dashboard.places.folding import fold as fold_place


@dataclass(frozen=True, slots=True)
class Join(Generic[Known]):
    """Whom a group joins and by what; or whom it could join, where the name fits several."""

    known: Known | None = None
    how: How = How.NEW
    several: tuple[str, ...] = ()


class Stored(Generic[Known]):
    """What is in the store, by everything that it can be known by."""

    def __init__(self, stored: Sequence[Known], contradictions: Contradictions[Known]) -> None:
        self.all: Sequence[Known] = stored
        self.contradictions: Contradictions[Known] = contradictions
        self.by_id: dict[str, Known] = {known.id: known for known in stored}
        self.by_name: dict[str, list[Known]] = defaultdict(list)
        self.by_identifier: dict[tuple[str, str], list[Known]] = defaultdict(list)
        for known in stored:
            for name in {fold(name) for name in names_of(known)}:
                self.by_name[name].append(known)
            for field in IDENTIFIERS:
                if value := getattr(known, field, ""):
                    self.by_identifier[field, value].append(known)

    @staticmethod
    def place_of(known: Known) -> str:
        """Its place, folded; nothing for an activity."""
        return fold_place(getattr(known, "place", ""))

    def holders(self, field: str, value: str, most: int) -> list[tuple[str, str]]:
        """Id and name of whom a folded name ("name") or an identifier belongs to."""
        found = self.by_name.get(value, []) if field == "name" else self.by_identifier.get((field, value), [])
        return [(known.id, known.name) for known in found[:most]]

    def joins(self, heads: Sequence[Entry], decided: Decided) -> list[Join[Known]]:
        """What each group joins, told by its first row.

        An id joins when the name agrees; else a name or alias that nothing contradicts; else an identifier
        whose name is near. One that two groups want is joined by neither.
        """
        by_id = [self._of_id(head) for head in heads]
        claimed = {join.known.id for join in by_id if join.known}
        by_name = [
            join if join.known else self._of_name(head, claimed, decided)
            for head, join in zip(heads, by_id, strict=True)
        ]
        named = _uncontested(by_name)
        claimed |= {join.known.id for join in by_name if join.known}
        by_identifier = [
            join if join.known or join.several else self._of_identifier(head, claimed, decided)
            for head, join in zip(heads, named, strict=True)
        ]
        return _uncontested(by_identifier)

    def _of_id(self, head: Entry) -> Join[Known]:
        known = self.by_id.get(head.text("id"))
        if known and fold(head.text("name")) in {fold(name) for name in names_of(known)}:
            return Join(known, How.ID)
        return Join()

    def _of_name(self, head: Entry, claimed: set[str], decided: Decided) -> Join[Known]:
        name = fold(head.text("name"))
        fitting: dict[str, tuple[Known, How]] = {}
        for known in self.by_name.get(name, []):
            how = How.NAME if fold(known.name) == name else How.ALIAS
            if known.id in claimed or self.contradictions.with_known(head, known):
                continue
            if how is How.ALIAS and decided.verdict([name], known.id) is Verdict.DIFFERENT:
                continue
            fitting[known.id] = (known, how)
        if len(fitting) > 1:
            chosen = self._closest(head, [known for known, _ in fitting.values()])
            if chosen is None:
                return Join(several=tuple(sorted(fitting)))
            return Join(*fitting[chosen.id])
        return next((Join(known, how) for known, how in fitting.values()), Join())

    def _closest(self, head: Entry, fitting: Sequence[Known]) -> Known | None:
        """The one of whom exactly the same is said, or with whom most agrees; None when that is no one."""
        facts = self.contradictions.of_entry(head)
        told = {known.id: self.contradictions.of_known(known) for known in fitting}
        alike = [known for known in fitting if told[known.id] == facts]
        if len(alike) == 1:
            return alike[0]
        agreeing = {id_: _agreeing(facts, each) for id_, each in told.items()}
        most = max(agreeing.values())
        best = [known for known in fitting if agreeing[known.id] == most]
        return best[0] if most and len(best) == 1 else None

    def _of_identifier(self, head: Entry, claimed: set[str], decided: Decided) -> Join[Known]:
        name, facts = fold(head.text("name")), self.contradictions.of_entry(head)
        fitting = {
            known.id: known
            for field in IDENTIFIERS
            if head.text(field)
            for known in self.by_identifier.get((field, head.text(field)), [])
        }
        near = [
            known
            for known in fitting.values()
            if known.id not in claimed
            and not differ(facts, self.contradictions.of_known(known))
            and decided.verdict([name], known.id) is None
            and any(is_near(name, fold(other)) for other in names_of(known))
        ]
        return Join(near[0], How.IDENTIFIER) if len(near) == 1 else Join()


def _agreeing(one: Said, other: Said) -> int:
    return sum(bool(a) and a == b for a, b in zip(one, other, strict=True))


def _uncontested(joins: Sequence[Join[Known]]) -> list[Join[Known]]:
    wanted = Counter(join.known.id for join in joins if join.known and join.how is not How.ID)
    return [Join() if join.known and wanted[join.known.id] > 1 else join for join in joins]
