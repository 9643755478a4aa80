"""Rows in which a colour seems to say something: a cell that differs from the rest of its column."""

from collections import Counter
from dataclasses import dataclass, field
from itertools import pairwise

_BAND = 0.3
"""Of a column: as much as a second colour has at least when two alternate for the eye only."""
_ALTERNATES = 0.7
"""Of the rows: as many as have another colour than the row before, when two alternate."""


@dataclass(slots=True)
class Colouring:
    """The colours of the filled cells of one sheet, column by column; most cells have none."""

    coloured: dict[int, list[tuple[int, str]]] = field(default_factory=dict)

    def note(self, row: int, column: int, colour: str) -> None:
        """A filled cell with a colour."""
        self.coloured.setdefault(column, []).append((row, colour))

    def differing(self, rows: list[tuple[int, tuple[str, ...]]]) -> list[int]:
        """The rows with a cell in another colour than is usual in its column, in their order.

        The usual colour is that of most filled cells; where two alternate from row to row, both are usual.
        Headings and titles differ as well: who knows where they stand leaves them out.
        """
        found: set[int] = set()
        for column, cells in self.coloured.items():
            colours = dict(cells)
            filled = [number for number, row in rows if column < len(row) and row[column]]
            usual = _usual([colours.get(number, "") for number in filled])
            found.update(number for number in filled if colours.get(number, "") not in usual)
        return sorted(found)


def _usual(colours: list[str]) -> set[str]:
    ranked = Counter(colours).most_common(2)
    usual = {colour for colour, _ in ranked[:1]}
    if len(ranked) == 2 and ranked[1][1] >= _BAND * len(colours) and _alternate(colours):
        usual.add(ranked[1][0])
    return usual


def _alternate(colours: list[str]) -> bool:
    changes = sum(before != after for before, after in pairwise(colours))
    return changes >= _ALTERNATES * (len(colours) - 1)
