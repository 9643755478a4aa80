"""The drawings as whole SVG files in the light palette, with their words set in them."""

from collections.abc import Sequence

from dashboard.analysis.corner_pairs import CornerPair
from dashboard.analysis.themes import ThemeVerdict
from dashboard.model import CORNERS, Corner, Ecosystem
from dashboard.texts import Texts
from dashboard.views import glyph, great_triangle, pair_words, safe
from dashboard.views.great_triangle import Align, GreatTriangle, Place
from dashboard.views.theme import LIGHT

_ANCHOR = {Align.LEFT: "start", Align.CENTRE: "middle", Align.RIGHT: "end"}
_WIDEST_LINE = 22


def whole(shapes: str, wide: float, high: float, *, left: float = 0.0, top: float = 0.0) -> str:
    """Shapes as a file."""
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="{left:g} {top:g} {wide:g} {high:g}" '
        f'width="{wide:g}" height="{high:g}">{shapes}</svg>'
    )


def triangle(drawn: GreatTriangle, texts: Texts) -> str:
    """The great triangle with its names, counts and sentences."""
    words = []
    for corner in CORNERS:
        count, name = texts.number(drawn.counts[corner]), texts(f"common.corner_{corner}")
        inside = drawn.counts_inside(corner)
        colour = LIGHT.corner_text(corner)
        words.append(
            _text(
                great_triangle.name_place(drawn, corner), [name if inside else f"{name} {count}"], 20, colour
            )
        )
        if inside:
            fill = LIGHT.on_marks if drawn.counts[corner] else colour
            words.append(_text(great_triangle.count_place(drawn, corner), [count], 24, fill))
    for pair in drawn.pairs:
        if drawn.is_known and pair is not drawn.weakest and drawn.counts[pair.of] and drawn.counts[pair.to]:
            words.append(_side(great_triangle.side_place(drawn, pair), pair, texts))
    shapes = great_triangle.shapes(drawn, tokens=LIGHT)
    return whole(shapes + "".join(words), great_triangle.WIDE, great_triangle.HIGH)


def theme(found: ThemeVerdict, ecosystem: Ecosystem, *, counted: bool = True) -> str:
    """A theme's glyph, with the three counts around it."""
    shapes = glyph.shapes(glyph.glyph_of(found, ecosystem), tokens=LIGHT, small=not counted)
    if not counted:
        return whole(shapes, glyph.WIDTH, glyph.HEIGHT)
    places = {
        Corner.KNOWLEDGE: (74.0, 15.0),
        Corner.BUSINESS: (13.0, 104.0),
        Corner.GOVERNMENT: (87.0, 104.0),
    }
    counts = "".join(
        _text(
            Place(places[corner]),
            [str(found.counts.get(corner, 0))],
            17,
            LIGHT.ink,
            bold=not found.counts[corner],
        )
        for corner in CORNERS
    )
    return whole(shapes + counts, 116, 116, left=-8)


def pair(one: Corner, other: Corner, *, links: float | None = None) -> str:
    """Two marks with a hollow line, or with `links` an ink line of that width."""
    return whole(glyph.pair_shapes(one, other, tokens=LIGHT, links=links), glyph.PAIR_WIDE, glyph.PAIR_HIGH)


def _side(place: Place, found: CornerPair, texts: Texts) -> str:
    (x, y), lines = place.at, _lines(pair_words.rest(found, texts))
    if place.align is Align.CENTRE:
        lines = [f"{pair_words.share(found, texts)} {lines[0]}", *lines[1:]]
        return _text(place, lines, 15, LIGHT.ink2, bold=False)
    above = Place((x, y - 9 * len(lines) - 4), place.align)
    first = _text(above, [pair_words.share(found, texts)], 20, LIGHT.ink)
    return first + _text(Place((x, y + 12), place.align), lines, 15, LIGHT.ink2, bold=False)


def _lines(words: str) -> list[str]:
    """Broken between words, so that no line is much longer than the room beside the triangle."""
    lines = [""]
    for word in words.split():
        if lines[-1] and len(lines[-1]) + 1 + len(word) > _WIDEST_LINE:
            lines.append("")
        lines[-1] = f"{lines[-1]} {word}".strip()
    return lines


def _text(place: Place, lines: Sequence[str], size: float, colour: str, *, bold: bool = True) -> str:
    (x, y), step = place.at, size * 1.2
    first = y - step * (len(lines) - 1) / 2 + size * 0.35
    weight = 600 if bold else 400
    return "".join(
        f'<text x="{x:.1f}" y="{first + number * step:.1f}" text-anchor="{_ANCHOR[place.align]}" '
        f'font-family="Source Sans Pro" font-size="{size:g}" font-weight="{weight}" fill="{colour}">'
        f"{safe.html(line, at_most=80)}</text>"
        for number, line in enumerate(lines)
    )
