"""Names that nobody can tell from each other: a municipality before it merged, a body by its letters.

Public knowledge that ships in `data/vocabularies/other_names.csv`; a region may add its own.
"""

import csv
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from dashboard.data_folder import data_folder
from dashboard.ingest.nearness.words import NameWords, words_of

MUNICIPALITY = "municipality"


def known_by_another_name(
    names: Sequence[NameWords], others: Sequence[NameWords]
) -> Iterator[tuple[int, int, bool]]:
    """Positions of a name and of another for the same; whether the one became the other by a merger."""
    written: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for position, other in enumerate(others):
        written[other.meanings].append(position)
    for row, name in enumerate(names):
        for meanings, merged in _same().get(name.meanings, {}).items():
            for found in written.get(meanings, ()):
                yield row, found, merged


@cache
def _same() -> Mapping[tuple[str, ...], Mapping[tuple[str, ...], bool]]:
    """From the meaning of a name to those of its other names, both ways, and whether they are a merger."""
    groups: dict[str, list[tuple[str, bool]]] = defaultdict(list)
    path = data_folder() / "vocabularies" / "other_names.csv"
    with path.open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            groups[row["now"]].append((row["other"], row["what"] == MUNICIPALITY))
    found: dict[tuple[str, ...], dict[tuple[str, ...], bool]] = defaultdict(dict)
    for now, others in groups.items():
        for other, merged in others:
            found[words_of(now).meanings][words_of(other).meanings] = merged
            found[words_of(other).meanings][words_of(now).meanings] = merged
        if not any(merged for _, merged in others):
            # Names of one body are also each other's; municipalities that merged were never one.
            for one, _ in others:
                for other, _ in others:
                    if one != other:
                        found[words_of(one).meanings][words_of(other).meanings] = False
    return found
