"""The great triangle with its words over it, and the sentence that names the gap: the page's h1."""

from dashboard.analysis.corner_pairs import CornerPair
from dashboard.model import CORNERS, Corner
from dashboard.texts import Texts
from dashboard.views import great_triangle as drawing
from dashboard.views import pair_words, safe
from dashboard.views.great_triangle import HIGH, WIDE, GreatTriangle, Place
from dashboard.views.link import address, link
from dashboard.views.overview.finding import Overview


def triangle(found: Overview, texts: Texts) -> str:
    """The drawing as HTML: shapes that a screen reader hears as one sentence, words that are links."""
    drawn = drawing.great_triangle(found.counts, found.pairs)
    alternative = safe.html(spoken(drawn, texts), at_most=1000)
    words = "".join(_corner(drawn, corner, texts) for corner in CORNERS)
    words += "".join(
        _side(drawn, pair, texts) for pair in drawn.pairs if drawn.is_known and pair is not drawn.weakest
    )
    return (
        '<div class="great-triangle">'
        f'<svg viewBox="0 0 {WIDE} {HIGH}" role="img" aria-label="{alternative}">'
        f"{drawing.shapes(drawn)}</svg>{words}</div>"
    )


def gap(found: Overview, texts: Texts) -> str:
    """The sentence that names the gap, as the page's h1, a link to what is behind it."""
    drawn = drawing.great_triangle(found.counts, found.pairs)
    target = address("gaps", question="connected")
    if drawn.weakest is not None:
        target = pair_address(drawn.weakest)
    return f'<h1 class="gap">{link(target, safe.html(gap_sentence(drawn, texts), at_most=400))}</h1>'


def gap_sentence(drawn: GreatTriangle, texts: Texts) -> str:
    """What is weakest: a corner that is not there at all, else the line with the smallest share."""
    missing = [corner for corner in CORNERS if not drawn.counts[corner]]
    there = [corner for corner in CORNERS if drawn.counts[corner]]
    if len(missing) == 1:
        return texts(f"overview.gap_corner_{missing[0]}")
    if len(there) == 1:
        return texts("overview.gap_corners", organisations=texts(f"common.many_{there[0]}"))
    if drawn.weakest is None:
        return texts("overview.gap_unknown")
    return f"{pair_words.sentence(drawn.weakest, texts, weakest=True)}."


def spoken(drawn: GreatTriangle, texts: Texts) -> str:
    """Everything that the picture shows, as sentences."""
    corners = texts.joined(
        [
            texts(
                "overview.corner_count", corner=texts(f"common.corner_{corner}"), count=drawn.counts[corner]
            )
            for corner in CORNERS
        ]
    )
    lines = [f"{pair_words.sentence(pair, texts)}." for pair in drawn.pairs if drawn.counts[pair.of]]
    if not drawn.is_known:
        lines = [texts("overview.line_unknown")]
    elif drawn.weakest is not None:
        lines.append(texts("overview.weakest", sentence=pair_words.sentence(drawn.weakest, texts)))
    return texts("overview.triangle", corners=corners, lines=" ".join(lines))


def pair_address(pair: CornerPair) -> str:
    """The list behind a line: the organisations of the one corner that work with the other."""
    return address("gaps", question="connected", pair=f"{pair.of}-{pair.to}")


def _corner(drawn: GreatTriangle, corner: Corner, texts: Texts) -> str:
    count, name = texts.number(drawn.counts[corner]), texts(f"common.corner_{corner}")
    target = address("organisations", corner=corner)
    inside = drawn.counts_inside(corner)
    named = name if inside else f"{name} <b>{count}</b>"
    words = link(target, named, cls=f"corner-name corner-{corner}", label=f"{name}: {count}")
    label = _at(drawing.name_place(drawn, corner), words)
    if not inside:
        return label
    tone = "on-mark" if drawn.counts[corner] else f"corner-{corner}"
    inner = f'<span aria-hidden="true" class="corner-count {tone}" data-go="{target}">{count}</span>'
    return label + _at(drawing.count_place(drawn, corner), inner)


def _side(drawn: GreatTriangle, pair: CornerPair, texts: Texts) -> str:
    if not (drawn.counts[pair.of] and drawn.counts[pair.to]):
        return ""
    words = f"<b>{pair_words.share(pair, texts)}</b> <span>{pair_words.rest(pair, texts)}</span>"
    place = drawing.side_place(drawn, pair)
    return _at(place, link(pair_address(pair), words, cls="side"), cls="beside")


def _at(place: Place, inner: str, *, cls: str = "") -> str:
    # Heights as a share of the width, in cqi: the box may grow below the drawing on a phone.
    x, y = place.at[0] / WIDE, place.at[1] / WIDE
    width = {"left": 1 - x, "right": x, "centre": 0.44}[place.align]
    left = {"left": x, "right": 0.0, "centre": x - 0.22}[place.align]
    return (
        f'<div class="at {place.align} {cls}" '
        f'style="left:{left:.2%};top:{100 * y:.2f}cqi;width:{width:.2%}">{inner}</div>'
    )
