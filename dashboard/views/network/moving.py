"""The time slider above the drawing: its lines move in the browser, and no mark moves."""

from dashboard.analysis.network import Network
from dashboard.analysis.timeline import Timeline, timeline
from dashboard.views import region_data, time_slider
from dashboard.views.network import asked as asking
from dashboard.views.network.asked import Asked, Parts, Shown
from dashboard.views.network.component import STAGE
from dashboard.views.network.scene import kind_of, scene
from dashboard.views.region_data import remember
from dashboard.views.time_slider.finding import Offered, among


def show(base: Network, asked: Asked) -> None:
    """`base` is the network of the question. Over groups and the table the page itself is asked."""
    found = _offered_for(asked)
    is_drawn = asking.read_shown() is Shown.DRAWING and not remember(scene, base, asked=asked).shows_groups
    moves = is_drawn and found.is_offered
    time_slider.show(
        found,
        on=asked.on,
        key="network",
        stage=STAGE if moves else "",
        lines=remember(lines, base, asked=asked) if moves else None,
    )


def lines(base: Network, *, asked: Asked) -> Timeline:
    """How every line between two marks of the drawing stood, on the last day of every period."""
    shown, found = remember(scene, base, asked=asked), _offered_for(asked)
    lived = []
    for each in found.lived:
        u, v = each.tie.pair
        if asked.parts is Parts.TOGETHER:
            u, v = shown.drawn_as.get(u, u), shown.drawn_as.get(v, v)
        if u in shown.network.index and v in shown.network.index and u != v:
            lived.append(((u, v) if u < v else (v, u), each))
    half_life = base.ecosystem.region.settings.half_life_days
    return timeline(lived, [each.ends for each in found.within], half_life_days=half_life)


def _offered_for(asked: Asked) -> Offered:
    return remember(offered_of, region_data.network(), theme=asked.theme, kind=asked.kind)


def offered_of(region: Network, *, theme: str | None, kind: str | None) -> Offered:
    """What carries a theme and is of a kind, over all time."""
    every = time_slider.offered(region, theme=theme).lived
    return among([each for each in every if kind is None or kind_of(each.tie) == kind], region)
