"""Between matching and drafting: whom each reference in a row means."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import TypeVar

from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.lookup import Directory
from dashboard.ingest.matched import Matched, names_of
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.model import Activity, Organisation

Known = TypeVar("Known", Organisation, Activity)


def directory_of(matched: Matched[Known], stored: Sequence[Known]) -> Directory:
    """Everybody that a cell can mean: the rows of the list first, then what is stored."""

    def names() -> Iterator[tuple[str, str]]:
        for known in stored:
            for name in names_of(known):
                yield known.id, name
        for each in matched.matches:
            for entry in each.entries:
                yield each.id, entry.text("name")

    return Directory(written=matched.written, stored={known.id for known in stored}, names=names())


class Resolving:
    """Looks up references and collects the problems that this gives.

    With `is_whole` false some list could not be read: then an unknown name says nothing. `refused` are the
    ids and folded names of rows that were left out.
    """

    def __init__(self, *, is_whole: bool, refused: Collection[str] = ()) -> None:
        self._is_whole = is_whole
        self._refused = frozenset(refused)
        self.problems: list[Problem] = []

    def find(self, entry: Entry, field: str, directory: Directory) -> str | None:
        """The id that a cell means, or None, with a problem when the cell is not empty."""
        text = entry.text(field)
        if not text:
            return None
        found = directory.find(text)
        if len(found.ids) == 1:
            return found.ids[0]
        if entry.mapped.is_derived:
            self.problems.append(
                entry.problem(ProblemCode.PARTNER_UNKNOWN, field, expected=found.ids, near=found.near)
            )
        elif found.ids:
            several = entry.problem(ProblemCode.NAME_FITS_SEVERAL, field, expected=found.ids)
            self.problems.append(several)
        elif text in self._refused or fold(text) in self._refused:
            self.problems.append(entry.problem(ProblemCode.REFERS_TO_REFUSED, field))
        elif self._is_whole:
            self.problems.append(entry.problem(ProblemCode.NAME_UNKNOWN, field, near=found.near))
        return None


def circular(part_of: Mapping[str, str]) -> frozenset[str]:
    """The ids that are, by way of others, a part of themselves."""
    circling: set[str] = set()
    cleared: set[str] = set()
    for start in part_of:
        way: dict[str, int] = {}
        each: str | None = start
        while each is not None and each not in way and each not in cleared:
            way[each] = len(way)
            each = part_of.get(each)
        if each is not None and each in way:
            circling |= {one for one, step in way.items() if step >= way[each]}
        cleared |= set(way)
    return frozenset(circling)
