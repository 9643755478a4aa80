"""Which rows of one list speak of one thing, whatever their order."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence

from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.matched import Said, differ
from dashboard.ingest.problem import Problem, ProblemCode

MANY = 200
"""A name under which so many different ones stand is no name: none of them join by it."""


def grouped(
    entries: Iterable[Entry], said: Callable[[Entry], Said]
) -> tuple[list[tuple[Entry, ...]], list[Problem]]:
    """The rows in groups that are one each, and what there is to tell of it.

    Rows of one folded name join when they contradict the same others: of "ASML, Veldhoven", "ASML" and
    "ASML, Wilton" the middle one could be either, and stays apart. Two ids make two. The row with an id
    comes first; an id that stands there twice is a problem.
    """
    in_order = sorted(entries, key=lambda entry: not entry.text("id"))
    of_name: dict[str, list[int]] = defaultdict(list)
    of_id: dict[str, Entry] = {}
    problems: list[Problem] = []
    for position, entry in enumerate(in_order):
        of_name[fold(entry.text("name"))].append(position)
        id_ = entry.text("id")
        if id_ and id_ in of_id:  # it stays, so that who refers to its name is not blamed as well
            problems.append(entry.problem(ProblemCode.ID_TWICE, "id", other=of_id[id_]))
        elif id_:
            of_id[id_] = entry
    parts: list[list[int]] = []
    for positions in of_name.values():
        if len(positions) == 1:
            parts.append(positions)
            continue
        facts = {
            position: (str(position) if in_order[position].text("id") else "", *said(in_order[position]))
            for position in positions
        }
        parts += _parted(positions, facts)
    groups = [tuple(in_order[position] for position in part) for part in sorted(parts)]
    for first, *others in groups:
        problems += [each.problem(ProblemCode.ROWS_JOINED, "name", other=first) for each in others]
    return groups, problems


def _parted(positions: Sequence[int], facts: Mapping[int, Said]) -> list[list[int]]:
    """The positions by what contradicts them."""
    distinct = set(facts.values())
    if len(distinct) > MANY:
        against = {one: frozenset({one}) for one in distinct}
    else:
        against = {one: frozenset(other for other in distinct if differ(one, other)) for one in distinct}
    parts: dict[frozenset[Said], list[int]] = defaultdict(list)
    for position in positions:
        parts[against[facts[position]]].append(position)
    return list(parts.values())
