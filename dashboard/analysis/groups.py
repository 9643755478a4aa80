"""A large network as a few groups: by theme, by place, or by who works with whom.

Nobody can read 5,000 marks; a few dozen groups with their corners counted, anybody can. Every
organisation stands in exactly one group, so that the counts add up.
"""

from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from dashboard.analysis.network import Network
from dashboard.model import Corner

MOST = 24
"""At most so many groups; the smallest go together into the rest."""
REST = ""
"""The code of the group of what has no theme or place, and of the groups too small to show."""
SMALLEST_COMMUNITY = 4
"""Smaller ones stand with the rest: a pair is no community."""

_SEED = 3


class Grouping(StrEnum):
    """What the organisations of a group have in common."""

    COMMUNITY = "community"
    THEME = "theme"
    PLACE = "place"


@dataclass(frozen=True, slots=True)
class Group:
    """Some organisations that belong together.

    `code` is the theme, the place, or the id of the community's best linked organisation: it stays
    the same as long as that one does. `themes` are its members' commonest themes, at most two.
    `links` is the number of linked pairs within it.
    """

    code: str
    members: tuple[str, ...]
    corners: Mapping[Corner, int]
    themes: tuple[str, ...]
    links: int


@dataclass(frozen=True, slots=True)
class Between:
    """How many linked pairs join two groups, by their codes in text order."""

    one: str
    other: str
    pairs: int


@dataclass(frozen=True, slots=True)
class Groups:
    """All groups, the largest first and the rest last, and what links them."""

    by: Grouping
    groups: tuple[Group, ...]
    between: tuple[Between, ...]

    def find(self, code: str) -> Group | None:
        """The group with this code, if there is one."""
        return next((group for group in self.groups if group.code == code), None)


def groups(network: Network, *, by: Grouping, most: int = MOST) -> Groups:
    """The network in at most `most` groups, the rest included.

    By theme an organisation stands with the theme that most of its ties carry, else with the first
    of its own; by place with its place, else its municipality; by community as Leiden divides the
    links (Traag, Waltman & van Eck, Scientific Reports 9, 5233, 2019).
    """
    codes = _DIVISIONS[by](network)
    sizes = Counter(codes[each] for each in network.ids if codes[each] != REST)
    shown = {code for code, _ in sorted(sizes.items(), key=lambda item: (-item[1], item[0]))[: most - 1]}
    placed = {each: codes[each] if codes[each] in shown else REST for each in network.ids}
    members: dict[str, list[str]] = {}
    for each in network.ids:
        members.setdefault(placed[each], []).append(each)
    across: Counter[tuple[str, str]] = Counter()
    for u, v in network.linked_pairs:
        one, other = sorted((placed[u], placed[v]))
        across[one, other] += 1
    return Groups(
        by=by,
        groups=tuple(
            _group(network, code, tuple(members[code]), across[code, code])
            for code in sorted(members, key=lambda code: (code == REST, -len(members[code]), code))
        ),
        between=tuple(
            Between(one, other, pairs) for (one, other), pairs in sorted(across.items()) if one != other
        ),
    )


def _group(network: Network, code: str, members: tuple[str, ...], links: int) -> Group:
    corners = Counter(network.corner(each) for each in members)
    themes = Counter(theme for each in members for theme in network.ecosystem.by_id[each].themes)
    commonest = sorted(themes.items(), key=lambda item: (-item[1], item[0]))[:2]
    return Group(
        code=code,
        members=members,
        corners={corner: corners[corner] for corner in Corner},
        themes=tuple(theme for theme, _ in commonest),
        links=links,
    )


def _by_theme(network: Network) -> dict[str, str]:
    carried: dict[str, Counter[str]] = {each: Counter() for each in network.ids}
    for tie in network.ties:
        for end in tie.pair:
            carried[end].update(tie.themes)
    found = {}
    for each, themes in carried.items():
        own = network.ecosystem.by_id[each].themes
        among = {theme: themes[theme] for theme in own} if own else themes
        found[each] = min(among, key=lambda theme: (-among[theme], theme)) if among else REST
    return found


def _by_place(network: Network) -> dict[str, str]:
    return {each.id: each.town or REST for each in network.organisations}


def _by_community(network: Network) -> dict[str, str]:
    import random

    import igraph

    links = [(network.index[u], network.index[v]) for u, v in network.linked_pairs]
    graph = igraph.Graph(n=len(network.ids), edges=links)
    igraph.set_random_number_generator(random.Random(_SEED))
    division = graph.community_leiden(objective_function="modularity", n_iterations=5)
    found = {}
    for rows in division:
        if len(rows) < SMALLEST_COMMUNITY:
            found.update({network.ids[row]: REST for row in rows})
            continue
        busiest = min(rows, key=lambda row: (-graph.degree(row), network.ids[row]))
        found.update({network.ids[row]: network.ids[busiest] for row in rows})
    return found


_DIVISIONS: Mapping[Grouping, Callable[[Network], dict[str, str]]] = {
    Grouping.COMMUNITY: _by_community,
    Grouping.THEME: _by_theme,
    Grouping.PLACE: _by_place,
}
