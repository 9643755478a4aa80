"""A theme's verdict as a small triangle: what is full is there, what is hollow is missing.

Drawn in 100 × 94, knowledge on top, business bottom left, government bottom right. Without
text, apart from the question mark of "not yet known": the words stand beside it.
"""

from base64 import b64encode
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.themes import ThemeVerdict, Verdict
from dashboard.model import CORNERS, Corner, Ecosystem
from dashboard.views import marks, safe
from dashboard.views.marks import Point
from dashboard.views.theme import CSS, DARK, LIGHT, Tokens

WIDTH, HEIGHT = 100, 94
PAIR_WIDE, PAIR_HIGH = 54, 24
AT: dict[Corner, Point] = {Corner.KNOWLEDGE: (50, 15), Corner.BUSINESS: (13, 79), Corner.GOVERNMENT: (87, 79)}
_CENTRE: Point = (50, (15 + 79 + 79) / 3)

Pair = frozenset[Corner]
PAIRS: tuple[Pair, ...] = (
    frozenset((Corner.KNOWLEDGE, Corner.BUSINESS)),
    frozenset((Corner.KNOWLEDGE, Corner.GOVERNMENT)),
    frozenset((Corner.BUSINESS, Corner.GOVERNMENT)),
)


@dataclass(frozen=True, slots=True)
class Glyph:
    """What a glyph shows: which corners are missing, which pairs hollow, which lines thin, how much gold."""

    verdict: Verdict
    missing: frozenset[Corner] = frozenset()
    unconnected: frozenset[Pair] = frozenset()
    thin: frozenset[Pair] = frozenset()
    golden: bool = False


def glyph_of(found: ThemeVerdict, ecosystem: Ecosystem) -> Glyph:
    """The glyph of a verdict: thin are the lines that end at the one party everything rests on."""
    rests_on = ecosystem.by_id.get(found.rests_on or "") if not found.rests_on_activity else None
    thin: Iterable[Pair] = ()
    if found.verdict is Verdict.VULNERABLE and found.golden:
        thin = [pair for pair in PAIRS if rests_on is None or rests_on.corner in pair]
    return Glyph(
        found.verdict,
        missing=frozenset(found.missing),
        unconnected=frozenset(frozenset(pair) for pair in found.unconnected),
        thin=frozenset(thin),
        golden=found.golden > 0,
    )


def shapes(glyph: Glyph, *, small: bool = False, tokens: Tokens = CSS) -> str:
    """The shapes inside a viewBox of 100 × 94; `small` for below 48 px."""
    r = 12.0 if small else 10.0
    drawn = [_face(glyph, small, tokens)]
    drawn += [_side(glyph, pair, r + 6, small, tokens) for pair in PAIRS]
    for corner in CORNERS:
        outlined = (3.0 if small else 2.2) if _lacks(glyph, corner) else 0.0
        drawn.append(marks.mark(corner, AT[corner], r, tokens=tokens, outlined=outlined))
    if glyph.verdict is Verdict.NOT_YET_KNOWN:
        drawn.append(
            f'<text x="50" y="70" text-anchor="middle" font-size="30" font-weight="600" '
            f"font-family=\"'Source Sans', 'Source Sans 3', sans-serif\" fill=\"{tokens.ink2}\">?</text>"
        )
    return "".join(drawn)


def inline(glyph: Glyph, *, small: bool = False, tokens: Tokens = CSS, label: str = "") -> str:
    """An `<svg>` for the page, sized by its style; hidden from screen readers unless it has a label."""
    spoken = f'role="img" aria-label="{safe.html(label, at_most=400)}"' if label else 'aria-hidden="true"'
    return (
        f'<svg class="glyph" viewBox="0 0 {WIDTH} {HEIGHT}" {spoken}>'
        f"{shapes(glyph, small=small, tokens=tokens)}</svg>"
    )


def picture(markup: str, wide: float, high: float, width: float) -> str:
    """Text-free SVG shapes as a data URI that carries both themes: it follows a light or dark reader."""
    variables = "".join(
        f"--{name.replace('_', '-')}:light-dark({getattr(LIGHT, name)},{getattr(DARK, name)});"
        for name in Tokens.__dataclass_fields__
    )
    whole = (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {wide:g} {high:g}" '
        f'width="{width:g}" height="{width * high / wide:g}">'
        f"<style>:root{{color-scheme:light dark;{variables}}}</style>{markup}</svg>"
    )
    return "data:image/svg+xml;base64," + b64encode(whole.encode()).decode()


def corner_picture(corner: Corner, *, outlined: float = 0.0) -> str:
    """A corner's mark as such a picture, for labels and columns of Streamlit's own."""
    return picture(marks.mark(corner, (10, 10), 7, outlined=outlined), 20, 20, 20)


def pair_mark(source: Corner, target: Corner, *, tokens: Tokens = CSS, links: float | None = None) -> str:
    """Two marks with the hollow line between them; or, with `links`, an ink line of that width."""
    shapes = pair_shapes(source, target, tokens=tokens, links=links)
    return f'<svg class="pair-mark" viewBox="0 0 {PAIR_WIDE} {PAIR_HIGH}" aria-hidden="true">{shapes}</svg>'


def pair_shapes(source: Corner, target: Corner, *, tokens: Tokens = CSS, links: float | None = None) -> str:
    """The same without the `<svg>` around it."""
    left: Point = (9, 12)
    right: Point = (45, 12)
    start, end = marks.between(left, right, 8)
    makes_triangle = source is not target and Corner.OTHER not in (source, target)
    drawn = (
        marks.hollow(start, end, 7.5, tokens=tokens, triangle=makes_triangle)
        if links is None
        else marks.line(start, end, links, tokens.ink)
    )
    return drawn + "".join(
        marks.mark(corner, at, 6.6, tokens=tokens) for corner, at in ((source, left), (target, right))
    )


def single_mark(corner: Corner, *, tokens: Tokens = CSS, outlined: bool = False, label: str = "") -> str:
    """One corner's mark, for beside a name; hidden from screen readers unless it has a label of its own."""
    drawn = marks.mark(corner, (10, 10.5), 7.2, tokens=tokens, outlined=2 if outlined else 0)
    spoken = f'role="img" aria-label="{safe.html(label, at_most=80)}"' if label else 'aria-hidden="true"'
    return f'<svg class="single-mark" viewBox="0 0 20 20" {spoken}>{drawn}</svg>'


def _lacks(glyph: Glyph, corner: Corner) -> bool:
    return corner in glyph.missing


def _face(glyph: Glyph, small: bool, tokens: Tokens) -> str:
    if not glyph.golden or glyph.verdict not in (Verdict.VULNERABLE, Verdict.ROUND):
        return ""
    scale = 0.80 if glyph.verdict is Verdict.ROUND else (0.36 if small else 0.30)
    (cx, cy) = _CENTRE
    corners = " ".join(f"{cx + (x - cx) * scale:.1f},{cy + (y - cy) * scale:.1f}" for x, y in AT.values())
    return f'<polygon points="{corners}" fill="{tokens.gold}"/>'


def _side(glyph: Glyph, pair: Pair, leave: float, small: bool, tokens: Tokens) -> str:
    if any(_lacks(glyph, corner) for corner in pair) and glyph.verdict is not Verdict.NOT_YET_KNOWN:
        return ""
    first, second = (corner for corner in CORNERS if corner in pair)
    start, end = marks.between(AT[first], AT[second], leave)
    if glyph.verdict is Verdict.NOT_YET_KNOWN:
        width, gap = (6, 13) if small else (4, 9)
        return marks.dotted(start, end, width, gap, tokens.ink3)
    if pair in glyph.unconnected:
        width, edge, rim = (13, 1.3, 2.6) if small else (9, 0.9, 1.8)
        return marks.hollow(start, end, width, tokens=tokens, edge=edge, rim=rim)
    ink = (2.0 if small else 1.3) if pair in glyph.thin else (6.0 if small else 4.0)
    return marks.line(start, end, ink, tokens.ink)
