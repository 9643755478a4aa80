"""Golden triangles over time: a gold line for what is dated, dots for what needs a link since unknown."""

from collections.abc import Sequence

from dashboard.analysis.over_time import AtEnd
from dashboard.texts import Texts

WIDE, HIGH, LEFT, BELOW = 720, 200, 48, 34
TOP = 12


def drawn(line: Sequence[AtEnd], texts: Texts) -> str:
    """An SVG with its text alternative; empty when there never was a golden triangle."""
    most = max((each.golden for each in line), default=0)
    if not most:
        return ""
    step = (WIDE - LEFT - 16) / max(1, len(line) - 1)
    xs = [LEFT + number * step for number in range(len(line))]

    def y(count: int) -> float:
        return TOP + (HIGH - TOP - BELOW) * (1 - count / most)

    dated = " ".join(f"{x:.1f},{y(each.golden_dated):.1f}" for x, each in zip(xs, line, strict=True))
    every = " ".join(f"{x:.1f},{y(each.golden):.1f}" for x, each in zip(xs, line, strict=True))
    last = line[-1]
    described = texts(
        "living.line_described",
        first=str(line[0].on.year),
        then=texts.number(line[0].golden_dated),
        now=texts.number(last.golden_dated),
        unknown=texts.number(last.golden - last.golden_dated),
    )
    return (
        f'<svg class="living-line" viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{described}">'
        f"{_grid(most, y, texts)}"
        f'<polyline class="since-unknown" points="{every}"/>'
        f'<polyline class="edge" points="{dated}"/><polyline class="gold" points="{dated}"/>'
        f"{_years(line, xs)}</svg>"
    )


def _grid(most: int, y, texts: Texts) -> str:  # type: ignore[no-untyped-def]
    return "".join(
        f'<line class="grid" x1="{LEFT}" x2="{WIDE - 16}" y1="{y(count):.1f}" y2="{y(count):.1f}"/>'
        f'<text x="{LEFT - 8}" y="{y(count) + 4:.1f}" text-anchor="end">{texts.number(count)}</text>'
        for count in sorted({0, most // 2, most})
    )


def _years(line: Sequence[AtEnd], xs: Sequence[float]) -> str:
    every = max(1, len(line) // 6)
    last = len(line) - 1
    return "".join(
        # The last one ends where the drawing ends: on a phone, where figures are large, it would be cut.
        f'<text x="{WIDE if number == last else x:.1f}" y="{HIGH - 6}" '
        f'text-anchor="{"end" if number == last else "middle"}">{each.on.year}</text>'
        for number, (x, each) in enumerate(zip(xs, line, strict=True))
        if number % every == 0
    )
