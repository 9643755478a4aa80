"""The great triangle for a room: the shapes that every page draws, with words that ten metres can read."""

from textwrap import wrap
from typing import Any

from dashboard.analysis.corner_pairs import CornerPair, corner_pairs
from dashboard.analysis.network import Network
from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views import great_triangle as drawing_of
from dashboard.views import pair_words
from dashboard.views.great_triangle import HIGH, WIDE, GreatTriangle, Place
from dashboard.views.overview.triangle import gap_sentence, spoken
from dashboard.views.theme import DARK

_LETTERS = 22
_BASE_LETTERS = 60


def drawing(network: Network, texts: Texts) -> dict[str, Any]:
    """`shapes` is SVG of ours, `words` are [x, y, align, kind, lines], `at` the corners' middles."""
    counts = {corner: len(network.of_corner(corner)) for corner in CORNERS}
    drawn = drawing_of.great_triangle(counts, corner_pairs(network))
    sides = [pair for pair in drawn.pairs if drawn.is_known and counts[pair.of] and counts[pair.to]]
    return {
        "box": [0, 0, WIDE, HIGH],
        "shapes": drawing_of.shapes(drawn, tokens=DARK),
        "words": [
            *(word for corner in CORNERS for word in _corner(drawn, corner, texts)),
            *(_side(drawn, pair, texts) for pair in sides if pair is not drawn.weakest),
        ],
        "at": {corner.value: list(drawn.at(corner)) for corner in CORNERS},
        "sentence": gap_sentence(drawn, texts),
        "label": spoken(drawn, texts),
    }


def _corner(drawn: GreatTriangle, corner: Any, texts: Texts) -> list[list[Any]]:
    name, count = texts(f"common.corner_{corner}"), texts.number(drawn.counts[corner])
    inside = drawn.counts_inside(corner)
    named = _word(drawing_of.name_place(drawn, corner), f"corner {corner}", [name])
    if not inside:
        return [_word(drawing_of.name_place(drawn, corner), f"corner {corner}", [f"{name} {count}"])]
    return [named, _word(drawing_of.count_place(drawn, corner), "count", [count])]


def _side(drawn: GreatTriangle, pair: CornerPair, texts: Texts) -> list[Any]:
    place = drawing_of.side_place(drawn, pair)
    letters = _BASE_LETTERS if place.align == "centre" else _LETTERS
    rest = wrap(pair_words.rest(pair, texts), letters)
    return _word(place, "side", [pair_words.share(pair, texts), *rest])


def _word(place: Place, kind: str, lines: list[str]) -> list[Any]:
    return [*place.at, place.align.value, kind, lines]
