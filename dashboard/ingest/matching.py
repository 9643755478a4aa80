"""Fourth step: which rows are one, and which of them are in the store already.

Only what is certain joins by itself, or what somebody decided; all else stays apart and becomes a question.
grouping (within the list) → joining (with the store) → what was decided → doubting (what is asked)
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from typing import Generic

from dashboard.ingest.asking import is_it_the_same
from dashboard.ingest.deciding import Decided
from dashboard.ingest.doubting import Doubt, doubts
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold, slug
from dashboard.ingest.grouping import grouped
from dashboard.ingest.joining import Join, Stored
from dashboard.ingest.matched import Contradictions, How, Known, Match, Matched, names_of
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.model import Decision, OpenQuestion, Subject, Verdict
from dashboard.model.list_kind import ListKind

Group = tuple[Entry, ...]


def match(
    entries: Iterable[Entry],
    stored: Sequence[Known],
    contradictions: Contradictions[Known],
    *,
    decisions: Iterable[Decision] = (),
    progress: Progress = silently,
) -> Matched[Known]:
    """Join the rows with each other and with what is stored.

    `decisions` settle what would be asked: the same joins, a part becomes a part, different or not sure is
    silent. A row without a name is a problem of its own: its id stays known, so that who refers to it is
    not blamed. Raises StoppedError when `progress` does.
    """
    given = list(entries)
    named = [entry for entry in given if entry.text("name")]
    nameless = {id_: id_ for entry in given if not entry.text("name") and (id_ := entry.text("id"))}
    is_activity = bool(given) and given[0].mapped.kind is ListKind.ACTIVITIES
    decided = Decided(decisions, Subject.ACTIVITY if is_activity else Subject.ORGANISATION)
    groups, problems = grouped(named, contradictions.of_entry)
    progress(Step.MATCHING, 0.08)
    store = Stored(stored, contradictions)
    progress(Step.MATCHING, 0.12)
    joins = store.joins([group[0] for group in groups], decided)
    progress(Step.MATCHING, 0.2)
    settling = _Settling(groups, joins, store, decided)
    matches = settling.matches()
    newcomers = [each for each in matches if each.known is None]
    progress(Step.MATCHING, 0.24)
    found = doubts(newcomers, store, told=lambda done: progress(Step.MATCHING, 0.24 + 0.76 * done))
    asked, unsure = _questions(newcomers, found, store, decided)
    progress(Step.MATCHING, 1.0)
    problems += (
        group[0].problem(ProblemCode.NAME_FITS_SEVERAL, "name", expected=join.several)
        for group, join, target in zip(groups, joins, settling.targets, strict=True)
        if join.several and target not in store.by_id
    )
    written = {text: each.id for each in matches for entry in each.entries if (text := entry.text("id"))}
    return Matched(tuple(matches), nameless | written, tuple(problems), asked, unsure)


class _Settling(Generic[Known]):
    """Gives each group its id in the draft, and lets those go together of whom that was decided."""

    def __init__(
        self, groups: Sequence[Group], joins: Sequence[Join[Known]], store: Stored[Known], decided: Decided
    ) -> None:
        self.groups = groups
        self.joins: Sequence[Join[Known]] = joins
        self.store: Stored[Known] = store
        self.decided = decided
        self.names = [{fold(entry.text("name")) for entry in group} for group in groups]
        self.own_ids = self._own_ids()
        self.targets = self._targets()
        self.standing = frozenset(self.targets)

    def matches(self) -> list[Match[Known]]:
        """One for each id in the draft, in the order of the rows."""
        members: dict[str, list[int]] = defaultdict(list)
        for position, target in enumerate(self.targets):
            members[target].append(position)
        moved = dict(zip(self.own_ids, self.targets, strict=True))
        return [self._match(id_, positions, moved) for id_, positions in members.items()]

    def _match(self, id_: str, positions: Sequence[int], moved: Mapping[str, str]) -> Match[Known]:
        positions = sorted(positions, key=lambda position: self.own_ids[position] != id_)
        entries = tuple(entry for position in positions for entry in self.groups[position])
        first = self.joins[positions[0]]
        if id_ in self.store.by_id:
            how = first.how if first.known else How.DECISION
            return Match(entries, id_, self.store.by_id[id_], by_id=how is How.ID, how=how)
        names = sorted(set().union(*(self.names[position] for position in positions)))
        wholes = (moved.get(each, each) for each in self.decided.others(names, Verdict.PART_OF))
        known = (
            each for each in wholes if each != id_ and (each in self.store.by_id or each in self.targets)
        )
        return Match(entries, id_, part_of=next(known, ""))

    def _own_ids(self) -> list[str]:
        """The id of whom each group joins by itself; of a newcomer the list's own id where it is free."""
        taken = set(self.store.by_id) | {entry.text("id") for group in self.groups for entry in group}
        ids = []
        for group, join in zip(self.groups, self.joins, strict=True):
            own = group[0].text("id")
            if join.known:
                ids.append(join.known.id)
            elif own and own not in self.store.by_id:
                ids.append(own)
            else:
                ids.append(_free_id(group[0].text("name"), taken))
                taken.add(ids[-1])
        return ids

    def _targets(self) -> list[str]:
        """Where each group ends up: with whom somebody decided that it is the same, and so on from there."""
        leads: dict[str, str] = {}
        of_the_list = frozenset(self.own_ids)
        for own, join, names in zip(self.own_ids, self.joins, self.names, strict=True):
            if not join.known:
                same = [each for each in self.decided.others(sorted(names), Verdict.SAME) if each != own]
                there = [each for each in same if each in self.store.by_id]
                here = [each for each in same if each in of_the_list]
                if there or here:
                    leads[own] = (there or here)[0]
        return [_end(own, leads) for own in self.own_ids]


def _end(start: str, leads: Mapping[str, str]) -> str:
    """Where the leads end; in a circle all meet at its first id."""
    way = [start]
    while way[-1] in leads:
        onward = leads[way[-1]]
        if onward in way:
            return min(way[way.index(onward) :])
        way.append(onward)
    return way[-1]


def _free_id(name: str, taken: set[str]) -> str:
    stem = slug(name)
    free, number = stem, 2
    while free in taken:
        free, number = f"{stem}-{number}", number + 1
    return free


def _questions(
    newcomers: Sequence[Match[Known]], found: Iterable[Doubt], store: Stored[Known], decided: Decided
) -> tuple[tuple[OpenQuestion, ...], tuple[OpenQuestion, ...]]:
    """What is asked, and what somebody could not answer before."""
    names = {each.id: {fold(entry.text("name")) for entry in each.entries} for each in newcomers}
    asked: list[OpenQuestion] = []
    unsure: list[OpenQuestion] = []
    for doubt in found:
        newcomer = newcomers[doubt.newcomer]
        known = store.by_id.get(doubt.candidate)
        theirs = {fold(name) for name in names_of(known)} if known else names[doubt.candidate]
        answer = decided.verdict(sorted(names[newcomer.id]), doubt.candidate) or decided.verdict(
            sorted(theirs), newcomer.id
        )
        if answer not in (None, Verdict.NOT_SURE):
            continue
        question = is_it_the_same(
            newcomer.head,
            newcomer=newcomer.id,
            candidate=doubt.candidate,
            name=doubt.name,
            reason=doubt.reason,
            likeness=doubt.likeness,
            proposed=doubt.proposed,
        )
        (unsure if answer else asked).append(question)
    return tuple(asked), tuple(unsure)
