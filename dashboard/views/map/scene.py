"""Where everything stands, over all organisations of the region: a filter moves nobody."""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from dashboard.analysis.network import Network
from dashboard.model import Organisation
from dashboard.texts import Language, texts_in
from dashboard.views.map.background import Background, around, background
from dashboard.views.map.fanning import Fan, fan_out
from dashboard.views.map.viewing import Point, View, fit

MARGIN, MARGIN_ON_A_PHONE = 40, 26
PHONE = 576
FAR = 4.0
"""Farther from the middle than this many times the distance of most, and it does not widen the view."""
MOST = 0.8


@dataclass(frozen=True, slots=True)
class Scene:
    """The view, the organisations that have a place, and where their marks stand."""

    view: View
    fan: Fan
    placed: tuple[Organisation, ...]

    def is_on_the_map(self, organisation: str) -> bool:
        """Whether it stands on the land that is drawn, where one can get by panning."""
        return self._is_within(organisation, around(self.view))

    def is_in_view(self, organisation: str) -> bool:
        """Whether it stands in the view that the map opens with."""
        return self._is_within(organisation, 1.0)

    def _is_within(self, organisation: str, times: float) -> bool:
        at = self.fan.positions.get(organisation)
        if at is None:
            return False
        return abs(at[0]) <= self.view.width * times / 2 and abs(at[1]) <= self.view.height * times / 2


def scene(network: Network, *, inside: bool | None, width: int, height: int) -> Scene:
    """Fit the view to the organisations inside the region; to the others, when only they are asked."""
    within = network.ecosystem.inside
    asked = [each for each in network.organisations if inside is not False or each.id not in within]
    placed = tuple(each for each in asked if each.is_placed)
    wanted = [each for each in placed if (each.id in within) is (inside is not False)] or list(placed)
    # A water board counts as inside because it says so: its office elsewhere must not widen the view.
    wanted = [each for each in wanted if each.inside is None] or wanted
    points = [(each.longitude or 0.0, each.latitude or 0.0) for each in wanted]
    margin = MARGIN_ON_A_PHONE if width < PHONE else MARGIN
    view = fit(_without_far(points), width=width, height=height, margin=margin)
    return Scene(view, fan_out(placed, view), placed)


def land(network: Network, *, inside: bool | None, width: int, height: int, language: Language) -> Background:
    """What lies below a scene."""
    drawn = scene(network, inside=inside, width=width, height=height)
    country = network.ecosystem.region.country
    return background(drawn.view, drawn.fan.spots, country=country, texts=texts_in(language))


def _without_far(points: Sequence[Point]) -> list[Point]:
    """The points without the odd one far away: a single office abroad must not shrink a region."""
    if not points:
        return []
    middle = (median(x for x, _ in points), median(y for _, y in points))
    away = [max(abs(x - middle[0]), 1.6 * abs(y - middle[1])) for x, y in points]
    usual = sorted(away)[int(len(away) * MOST)] or max(away)
    return [point for point, far in zip(points, away, strict=True) if far <= FAR * usual]
