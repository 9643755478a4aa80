"""The curve of losing the busiest beside losing as many by lot, as a calm drawing that can be read out."""

from dashboard.analysis.deeper.losing import Losing
from dashboard.texts import Texts
from dashboard.views import safe

WIDTH, HEIGHT = 440, 210
_LEFT, _RIGHT, _TOP, _BOTTOM = 46, 12, 12, 38


def curve(losing: Losing, texts: Texts) -> str:
    """The drawing with its two lines named below it."""
    busiest = _path([(each.gone / losing.linked, each.busiest) for each in losing.curve])
    at_random = _path([(each.gone / losing.linked, each.at_random) for each in losing.curve])
    spoken = safe.html(_spoken(losing, texts), at_most=900)
    drawn = (
        f'<svg class="deeper-curve" viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{spoken}">'
        f"{_axes(texts)}"
        f'<path class="by-lot" d="{at_random}"/><path class="busiest" d="{busiest}"/></svg>'
    )
    named = "".join(
        f'<li><svg viewBox="0 0 28 8" aria-hidden="true"><path class="{cls}" d="M1 4H27"/></svg>{words}</li>'
        for cls, words in (
            ("busiest", texts("deeper.curve_busiest")),
            ("by-lot", texts("deeper.curve_by_lot")),
        )
    )
    return f'<figure class="deeper-figure">{drawn}<ul class="deeper-lines">{named}</ul></figure>'


def _axes(texts: Texts) -> str:
    lines = []
    for share in (0.0, 0.5, 1.0):
        y = _y(share)
        lines.append(
            f'<path class="grid" d="M{_LEFT} {y:.1f}H{WIDTH - _RIGHT}"/>'
            f'<text x="{_LEFT - 6}" y="{y + 5:.1f}" text-anchor="end">{texts.percent(share)}</text>'
        )
    for gone, anchor in ((0.0, "start"), (0.1, "middle"), (0.25, "middle"), (0.5, "end")):
        words = texts.percent(gone) if gone < 0.5 else texts("deeper.curve_gone", share=texts.percent(gone))
        lines.append(f'<text x="{_x(gone):.1f}" y="{HEIGHT - 14}" text-anchor="{anchor}">{words}</text>')
    return "".join(lines)


def _path(points: list[tuple[float, float]]) -> str:
    return "M" + "L".join(f"{_x(gone):.1f} {_y(share):.1f}" for gone, share in points)


def _x(gone: float) -> float:
    return _LEFT + min(gone, 0.5) / 0.5 * (WIDTH - _LEFT - _RIGHT)


def _y(share: float) -> float:
    return _TOP + (1 - share) * (HEIGHT - _TOP - _BOTTOM)


def _spoken(losing: Losing, texts: Texts) -> str:
    points = [
        texts(
            "deeper.curve_point",
            n=each.gone,
            busiest=texts.percent(each.busiest),
            at_random=texts.percent(each.at_random),
        )
        for each in losing.curve
    ]
    return f"{texts('deeper.curve_spoken')} {' '.join(points)}"
