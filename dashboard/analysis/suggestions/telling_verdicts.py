"""The verdicts on themes that may give a reason: a corner is missing, or one party bears them all."""

from collections.abc import Iterator

import numpy as np
import numpy.typing as npt

from dashboard.analysis.cross_links import cross_links
from dashboard.analysis.golden_members import Triangles, golden_in_portions
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions.links import Links
from dashboard.analysis.themes import ThemeVerdict, theme_verdict, themes_in, worst_first

Corners = npt.NDArray[np.int8]


def telling_verdicts(network: Network, links: Links, corners: Corners) -> tuple[ThemeVerdict, ...]:
    """Worst first; of the other themes no verdict is made, which takes longer than seeing that it is idle."""
    return worst_first(theme_verdict(network, theme) for theme in _telling(network, links, corners))


def _telling(network: Network, links: Links, corners: Corners) -> Iterator[str]:
    """Not those of which the links alone show that all corners are there and that no one party bears it."""
    for theme in themes_in(network):
        carrying = links.by_theme.get(theme)
        if carrying is None or not _has_all_corners(carrying, corners) or _has_a_bearer(carrying, corners):
            yield theme


def _has_all_corners(links: Links, corners: Corners) -> bool:
    return {0, 1, 2} <= set(corners[np.concatenate([links.u, links.v])].tolist())


def _has_a_bearer(links: Links, corners: Corners) -> bool:
    """Whether one organisation stands in every golden triangle that there is."""
    bearing: set[int] | None = None
    for triangles in golden_in_portions(cross_links(links.matrix, corners)):
        if bearing is None:
            bearing = {int(members[0]) for members in triangles}
        bearing = {each for each in bearing if _in_all(triangles, each)}
        if not bearing:
            return False
    return bearing is not None


def _in_all(triangles: Triangles, row: int) -> bool:
    return bool(np.logical_or.reduce([members == row for members in triangles]).all())
