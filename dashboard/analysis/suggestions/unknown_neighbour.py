"""Reason 6: same theme and same town, where one of the two has no known link."""

from collections.abc import Iterator, Sequence

import numpy as np

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.pair_numbers import Rows
from dashboard.analysis.suggestions.permission import may_meet, stand_apart
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.analysis.suggestions.scope import EVERYTHING, Scope

Group = tuple[str, str, Rows]


def find(scene: Scene, scope: Scope = EVERYTHING) -> Found:
    """Pairs of two corners that share a theme and a town, one of them at least without any known link.

    The themes are those that they carry themselves; of who carries none, those of the links. Of several
    shared themes the rarest is told.
    """
    groups = _groups(scene, scope)
    # The groups stand rarest first, and so the first of a pair's groups is the one to tell.
    found = [scope.between(scene, rows[scene.region.unknown[rows]], rows) for _, _, rows in groups]
    if not found:
        return Found.nothing()
    every = np.concatenate(found)
    group_of = np.repeat(np.arange(len(found)), [len(each) for each in found])
    pairs, first = np.unique(every, return_index=True)
    allowed = may_meet(scene, pairs) & stand_apart(scene, pairs)
    pairs, group_of = pairs[allowed], group_of[first][allowed]

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        theme, _, _ = groups[int(group_of[np.searchsorted(pairs, pair)])]
        place = scene.region.organisations[pair // scene.region.size].town
        return Reason(ReasonCode.UNKNOWN_NEIGHBOUR, theme=theme, place=place)

    return Found(pairs, np.ones((len(pairs), 1), np.int64), tell)


def _groups(scene: Scene, scope: Scope) -> list[Group]:
    """Theme, town and who is there, the smallest group first; only those with somebody of the scope."""
    kept: dict[str, tuple[list[Group], dict[int, list[int]]]] = vars(scene).setdefault("_neighbours", {})
    if "groups" not in kept:
        kept["groups"] = _all_groups(scene)
    groups, of_row = kept["groups"]
    if scope.rows is None:
        return groups
    return [groups[at] for at in sorted({at for row in scope.rows.tolist() for at in of_row.get(row, ())})]


def _all_groups(scene: Scene) -> tuple[list[Group], dict[int, list[int]]]:
    """Those in which somebody has no known link, and of each row in which of them it is."""
    living_on = _themes(scene)

    def keys(row: int) -> Iterator[tuple[str, str]]:
        town = scene.region.organisations[row].town.casefold()
        return ((theme, town) for theme in living_on[row] if town)

    rows = np.flatnonzero(scene.present)
    groups: dict[tuple[str, str], list[int]] = {
        key: [] for row in rows[scene.region.unknown[rows]].tolist() for key in keys(row)
    }
    for row in rows.tolist():
        for key in keys(row):
            if key in groups:
                groups[key].append(row)
    in_order = sorted(groups.items(), key=lambda group: (len(group[1]), group[0]))
    found = [(*key, np.array(members, np.int64)) for key, members in in_order]
    of_row: dict[int, list[int]] = {}
    for at, (_, _, members) in enumerate(found):
        for row in members.tolist():
            of_row.setdefault(row, []).append(at)
    return found, of_row


def _themes(scene: Scene) -> list[frozenset[str]]:
    themes = list(scene.themes_of)
    bare = np.array([not each.themes for each in scene.region.organisations], np.bool_)
    asked = scene.network.question.theme
    for theme, links in scene.links.by_theme.items():
        if asked is None or theme == asked:
            ends = np.unique(np.concatenate([links.u, links.v]))
            for row in ends[bare[ends]].tolist():
                themes[row] |= {theme}
    return themes
