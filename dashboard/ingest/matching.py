"""Fourth step: which rows are one, and which of them are in the store already.

Only what is certain joins by itself: an id whose name agrees, or the same folded name where
nothing contradicts it. All else stays apart and becomes a question.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Generic, TypeVar

from dashboard.ingest.asking import SameReason, is_it_the_same
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold, slug
from dashboard.ingest.likeness import near_names
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import Progress, silently
from dashboard.model import Activity, Decision, OpenQuestion, Organisation

Known = TypeVar("Known", Organisation, Activity)
IDENTIFIERS = {
    "kvk": SameReason.SAME_KVK,
    "ror": SameReason.SAME_ROR,
    "pic": SameReason.SAME_PIC,
    "vat": SameReason.SAME_VAT,
}


class How(StrEnum):
    """By what a row was recognised as somebody known."""

    NEW = ""
    ID = "id"
    NAME = "name"


@dataclass(frozen=True, slots=True)
class Match(Generic[Known]):
    """The rows that speak of one thing, its id in the draft, and the stored one that they join.

    `by_id` says that the list called it by its stored id, and so may correct its spelling.
    """

    entries: tuple[Entry, ...]
    id: str
    known: Known | None = None
    by_id: bool = False
    how: How = How.NEW
    part_of: str = ""

    @property
    def head(self) -> Entry:
        """The first row that speaks of it."""
        return self.entries[0]


@dataclass(frozen=True, slots=True)
class Matched(Generic[Known]):
    """What became of all rows of one kind. `written` takes ids of the list to ids of the draft."""

    matches: tuple[Match[Known], ...]
    written: Mapping[str, str]
    problems: tuple[Problem, ...]
    questions: tuple[OpenQuestion, ...]


@dataclass(frozen=True, slots=True)
class Contradictions(Generic[Known]):
    """What makes two of one name two: between a row and a stored one, and between two rows."""

    with_known: Callable[[Entry, Known], bool]
    between: Callable[[Entry, Entry], bool]


def match(
    entries: Iterable[Entry],
    stored: Sequence[Known],
    contradictions: Contradictions[Known],
    *,
    decisions: Iterable[Decision] = (),
    progress: Progress = silently,
) -> Matched[Known]:
    """Join the rows with each other and with what is stored.

    A row without a name is a problem of its own: its id stays known, so that who refers to it is not blamed.
    """
    given = list(entries)
    matched = _Matching(stored, contradictions).run([entry for entry in given if entry.text("name")])
    nameless = {id_: id_ for entry in given if not entry.text("name") and (id_ := entry.text("id"))}
    return replace(matched, written=nameless | dict(matched.written))


def names_of(known: Organisation | Activity) -> tuple[str, ...]:
    """Every name that somebody goes by."""
    return (known.name, *known.aliases) if isinstance(known, Organisation) else (known.name,)


class _Matching(Generic[Known]):
    """One run, with what it needs to look up."""

    def __init__(self, stored: Sequence[Known], contradictions: Contradictions[Known]) -> None:
        self.stored: Sequence[Known] = stored
        self.contradictions: Contradictions[Known] = contradictions
        self.by_id: dict[str, Known] = {known.id: known for known in stored}
        self.by_name: dict[str, list[Known]] = defaultdict(list)
        for known in stored:
            for name in {fold(name) for name in names_of(known)}:
                self.by_name[name].append(known)
        self.problems: list[Problem] = []
        self.questions: list[OpenQuestion] = []
        self.taken: set[str] = set(self.by_id)

    def run(self, entries: Sequence[Entry]) -> Matched[Known]:
        groups = self._groups(entries)
        self.taken |= {entry.text("id") for group in groups for entry in group}
        claimed = {id_ for group in groups if (id_ := self._agreed_id(group[0]))}
        wanted: dict[str, list[int]] = defaultdict(list)
        candidates: list[list[Known]] = []
        for position, group in enumerate(groups):
            found = [] if self._agreed_id(group[0]) else self._by_name(group[0], claimed)
            candidates.append(found)
            if len(found) == 1:
                wanted[found[0].id].append(position)
        matches = [
            self._match(group, found, contested=len(found) == 1 and len(wanted[found[0].id]) > 1)
            for group, found in zip(groups, candidates, strict=True)
        ]
        self._ask_about_newcomers([each for each in matches if each.known is None])
        written = {text: each.id for each in matches for entry in each.entries if (text := entry.text("id"))}
        return Matched(tuple(matches), written, tuple(self.problems), tuple(self.questions))

    def _groups(self, entries: Sequence[Entry]) -> list[list[Entry]]:
        """Rows without an id join the one other row of the same name; an id twice is a problem."""
        groups: list[list[Entry]] = []
        of_id: dict[str, Entry] = {}
        of_name: dict[str, list[list[Entry]]] = defaultdict(list)
        for entry in sorted(entries, key=lambda entry: not entry.text("id")):
            id_, name = entry.text("id"), fold(entry.text("name"))
            if id_ and id_ in of_id:  # it stays, so that who refers to its name is not blamed as well
                self.problems.append(entry.problem(ProblemCode.ID_TWICE, "id", other=of_id[id_]))
            fitting = [group for group in of_name[name] if not self.contradictions.between(group[0], entry)]
            if not id_ and len(fitting) == 1:
                first = fitting[0][0]
                self.problems.append(entry.problem(ProblemCode.ROWS_JOINED, "name", other=first))
                fitting[0].append(entry)
                continue
            if id_:
                of_id.setdefault(id_, entry)
            groups.append([entry])
            of_name[name].append(groups[-1])
        return groups

    def _agreed_id(self, entry: Entry) -> str:
        """The stored id that a row calls itself by, when its name agrees."""
        known = self.by_id.get(entry.text("id"))
        agrees = known and fold(entry.text("name")) in {fold(name) for name in names_of(known)}
        return known.id if known and agrees else ""

    def _by_name(self, entry: Entry, claimed: set[str]) -> list[Known]:
        return [
            known
            for known in self.by_name.get(fold(entry.text("name")), [])
            if known.id not in claimed and not self.contradictions.with_known(entry, known)
        ]

    def _match(self, group: list[Entry], found: list[Known], *, contested: bool) -> Match[Known]:
        head, entries = group[0], tuple(group)
        agreed = self._agreed_id(head)
        if agreed:
            return Match(entries, agreed, self.by_id[agreed], by_id=True, how=How.ID)
        if len(found) == 1 and not contested:
            return Match(entries, found[0].id, found[0], how=How.NAME)
        if len(found) > 1:
            ids = tuple(sorted(known.id for known in found))
            self.problems.append(head.problem(ProblemCode.NAME_FITS_SEVERAL, "name", expected=ids))
        return Match(entries, self._new_id(head))

    def _new_id(self, entry: Entry) -> str:
        """The list's own id where it is free; else one made of the name."""
        own = entry.text("id")
        if own and own not in self.by_id:
            return own
        stem = slug(entry.text("name"))
        free, number = stem, 2
        while free in self.taken:
            free, number = f"{stem}-{number}", number + 1
        self.taken.add(free)
        return free

    def _ask_about_newcomers(self, newcomers: Sequence[Match[Known]]) -> None:
        asked: set[frozenset[str]] = set()
        doubts = (*self._by_fact(newcomers), *self._by_likeness(newcomers))
        for newcomer, candidate, name, reason, likeness in doubts:
            pair = frozenset((newcomer.id, candidate))
            if pair in asked:
                continue
            asked.add(pair)
            self.questions.append(
                is_it_the_same(
                    newcomer.head,
                    newcomer=newcomer.id,
                    candidate=candidate,
                    name=name,
                    reason=reason,
                    likeness=likeness,
                )
            )

    def _by_fact(self, newcomers: Sequence[Match[Known]]) -> Iterator["_Doubt[Known]"]:
        """The same id, identifier or name as one that is stored, or as an earlier newcomer."""
        holders: dict[tuple[SameReason, str], list[tuple[str, str]]] = defaultdict(list)
        for known in self.stored:
            for field, reason in IDENTIFIERS.items():
                if getattr(known, field, ""):
                    holders[reason, getattr(known, field)].append((known.id, known.name))
        for newcomer in newcomers:
            head = newcomer.head
            same_id = self.by_id.get(head.text("id"))
            if same_id:
                yield newcomer, same_id.id, same_id.name, SameReason.SAME_ID, None
            for field, reason in IDENTIFIERS.items():
                if head.text(field):
                    for id_, name in holders[reason, head.text(field)]:
                        yield newcomer, id_, name, reason, None
                    holders[reason, head.text(field)].append((newcomer.id, head.text("name")))
            folded = fold(head.text("name"))
            for known in self.by_name.get(folded, []):
                yield newcomer, known.id, known.name, SameReason.SAME_NAME, None
            for id_, name in holders[SameReason.SAME_NAME, folded]:
                yield newcomer, id_, name, SameReason.SAME_NAME, None
            holders[SameReason.SAME_NAME, folded].append((newcomer.id, head.text("name")))

    def _by_likeness(self, newcomers: Sequence[Match[Known]]) -> Iterator["_Doubt[Known]"]:
        """The stored one with the most similar name, and likewise in the list where an id is missing."""
        owners = [(known.id, known.name, name) for known in self.stored for name in names_of(known)]
        names = [newcomer.head.text("name") for newcomer in newcomers]
        for row, other, likeness in near_names(names, [name for _, _, name in owners]):
            yield newcomers[row], owners[other][0], owners[other][1], SameReason.NEAR_NAME, likeness
        # Who gives each an id says that they are two: only the others are compared, a list has many.
        without = [row for row, newcomer in enumerate(newcomers) if not newcomer.head.text("id")]
        for position, other, likeness in near_names([names[row] for row in without], names):
            yield (
                newcomers[without[position]],
                newcomers[other].id,
                names[other],
                SameReason.NEAR_NAME,
                likeness,
            )


_Doubt = tuple[Match[Known], str, str, SameReason, int | None]
