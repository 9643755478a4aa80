"""The three pairs of corners in words, each with its line."""

from collections.abc import Sequence

from dashboard.analysis.corner_pairs import CornerPair
from dashboard.texts import Texts
from dashboard.views import glyph, pair_words
from dashboard.views.gaps.asked import GapQuestion
from dashboard.views.link import address, link

_WIDEST, _THINNEST = 6.0, 0.8


def strip(pairs: Sequence[CornerPair], texts: Texts) -> str:
    """Side by side, smallest share first; each opens the list that it counts."""
    drawn = "".join(f"<li>{_pair(pair, line_width(pair, pairs), texts)}</li>" for pair in pairs)
    return f'<section><h2>{texts("gaps.per_pair")}</h2><ul class="pair-strip">{drawn}</ul></section>'


def line_width(pair: CornerPair, pairs: Sequence[CornerPair]) -> float:
    """How wide a pair's line is drawn beside the others: by its share."""
    most = max(each.share for each in pairs)
    return max(_THINNEST, _WIDEST * pair.share / most) if pair.linked else 0.0


def _pair(pair: CornerPair, width: float, texts: Texts) -> str:
    words = f"<b>{pair_words.share(pair, texts)}</b> {pair_words.rest(pair, texts)}"
    target = address("gaps", question=GapQuestion.CONNECTED, pair=f"{pair.of}-{pair.to}")
    return f'{glyph.pair_mark(pair.of, pair.to, links=width)}<p class="reason">{link(target, words)}</p>'
