"""Inside and outside: how many relations leave the region, by corner, and who the gates are."""

from collections import Counter
from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.model import CORNERS, Corner

FEWEST_PAIRS = 10
"""Of fewer relations no share is told."""
FEWEST_OUTSIDE = 3
"""Who works with fewer partners outside is no gate."""
NAMED = 5


@dataclass(frozen=True, slots=True)
class Leaving:
    """Of the `pairs` with a relation and an end of this corner (or theme) inside, `leaving` end outside."""

    of: str
    pairs: int
    leaving: int

    @property
    def is_known(self) -> bool:
        """Whether there are enough to tell a share."""
        return self.pairs >= FEWEST_PAIRS

    @property
    def e_i(self) -> float:
        """(E − I) / (E + I) of Krackhardt and Stern (1988): −1 all inside, 1 all outside."""
        return (2 * self.leaving - self.pairs) / self.pairs if self.pairs else 0.0


@dataclass(frozen=True, slots=True)
class Gate:
    """`organisation` (id, inside) works with `outside` organisations outside; `behind` of those inside that
    it works with are themselves linked to nobody outside."""

    organisation: str
    outside: int
    behind: int


@dataclass(frozen=True, slots=True)
class Exchanging:
    """Per corner and per theme, and the gates: most outside first, then most behind, then in text order."""

    corners: tuple[Leaving, ...]
    themes: tuple[Leaving, ...]
    gates: tuple[Gate, ...]


def leaving(network: Network) -> Exchanging:
    """Over relations of any level but `none` for the shares, over links for the gates."""
    home = network.ecosystem.inside
    pairs: Counter[tuple[str, bool]] = Counter()
    themes: Counter[tuple[str, bool]] = Counter()
    for u, v in network.related_pairs:
        inside = [end for end in (u, v) if end in home]
        if not inside:
            continue
        out = len(inside) == 1
        pairs.update((network.corner(end).value, out) for end in inside if out or u == end)
        if not out and network.corner(u) is not network.corner(v):
            pairs[network.corner(v).value, False] += 1
        carried = {theme for tie in network.ties_between(u, v) if tie.level.acquaints for theme in tie.themes}
        themes.update((theme, out) for theme in carried)
    reaching = {each for each in network.ids if each in home and not network.neighbour_set(each) <= home}
    gates = []
    for each in reaching:
        theirs = network.neighbour_set(each)
        outside = len(theirs - home)
        if outside >= FEWEST_OUTSIDE:
            gates.append(Gate(each, outside, len((theirs & home) - reaching)))
    gates.sort(key=lambda gate: (-gate.outside, -gate.behind, gate.organisation))
    named = sorted({theme for theme, _ in themes})
    return Exchanging(
        corners=tuple(_leaving(corner.value, pairs) for corner in (*CORNERS, Corner.OTHER)),
        themes=tuple(_leaving(theme, themes) for theme in named),
        gates=tuple(gates[:NAMED]),
    )


def _leaving(of: str, counted: Counter[tuple[str, bool]]) -> Leaving:
    out = counted[of, True]
    return Leaving(of, out + counted[of, False], out)
