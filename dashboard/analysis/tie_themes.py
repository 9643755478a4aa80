"""The themes of ties as arrays: which tie carries which theme."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np

from dashboard.analysis.tie import Tie
from dashboard.analysis.tie_rows import Mask, Rows, TieRows


@dataclass(frozen=True, slots=True)
class TieThemes:
    """One entry for each theme of each tie: the position of the tie, and that of the theme in `names`.

    `names` are in text order; the entries follow the ties.
    """

    names: tuple[str, ...]
    tie: Rows
    theme: Rows

    @classmethod
    def of(cls, ties: Sequence[Tie]) -> "TieThemes":
        """Of each tie every theme once."""
        carried = [tie.themes for tie in ties]
        often = np.fromiter(map(len, carried), np.int64, len(carried))
        said = list(chain.from_iterable(carried))
        names = tuple(sorted(set(said)))
        number = {name: at for at, name in enumerate(names)}
        theme = np.fromiter((number[name] for name in said), np.int64, len(said))
        tie = np.repeat(np.arange(len(carried)), often)
        if (often > 1).any():
            tie, theme = np.divmod(np.unique(tie * len(names) + theme), len(names))
        return cls(names, tie, theme)

    def of_pairs(self, ties: TieRows, kept: Mask) -> tuple[Rows, Rows, Rows]:
        """The rows of two and a theme of theirs, each once, over the ties that are kept."""
        entries = kept[self.tie]
        tie, themes = self.tie[entries], len(self.names)
        pairs, theme = np.divmod(
            np.unique((ties.u[tie] * ties.size + ties.v[tie]) * themes + self.theme[entries]), themes
        )
        u, v = np.divmod(pairs, ties.size)
        return u, v, theme
