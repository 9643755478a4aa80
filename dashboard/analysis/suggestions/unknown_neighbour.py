"""Reason 6: same theme and same town, where one of the two has no known link."""

from collections.abc import Sequence

import numpy as np

from dashboard.analysis.suggestions.found import Found
from dashboard.analysis.suggestions.reason import Reason, ReasonCode
from dashboard.analysis.suggestions.scene import Scene
from dashboard.model import Organisation


def find(scene: Scene) -> Found:
    """Pairs of two corners that share a theme and a town, one of them at least without any known link.

    The themes are those that they carry themselves; of who carries none, those of the links. Of several
    shared themes the rarest is told.
    """
    living_on = _themes(scene)
    groups: dict[tuple[str, str], list[int]] = {}
    for row in np.flatnonzero(scene.present).tolist():
        town = town_of(scene.organisations[row]).casefold()
        for theme in living_on[row] if town else ():
            groups.setdefault((theme, town), []).append(row)
    shared: dict[int, str] = {}
    for (theme, _), members in sorted(groups.items(), key=lambda group: (len(group[1]), group[0])):
        rows = np.array(members, np.int64)
        pairs = scene.pairs_between(rows[scene.unknown[rows]], rows)
        for pair in pairs[scene.open(pairs) & scene.apart(pairs)].tolist():
            shared.setdefault(pair, theme)

    def tell(pair: int, introducers: Sequence[int]) -> Reason:
        place = town_of(scene.organisations[pair // scene.size])
        return Reason(ReasonCode.UNKNOWN_NEIGHBOUR, theme=shared[pair], place=place)

    found = np.array(sorted(shared), np.int64)
    return Found(found, np.ones((len(found), 1), np.int64), tell)


def town_of(organisation: Organisation) -> str:
    """Where it stands: its place, else its municipality, else nothing."""
    return (organisation.place or organisation.municipality).strip()


def _themes(scene: Scene) -> list[set[str]]:
    themes = [set(carried) for carried in scene.themes_of]
    bare = np.array([not each.themes for each in scene.organisations], np.bool_)
    asked = scene.network.question.theme
    for theme, links in scene.links.by_theme.items():
        if asked is None or theme == asked:
            ends = np.unique(np.concatenate([links.u, links.v]))
            for row in ends[bare[ends]].tolist():
                themes[row].add(theme)
    return themes
