"""Who is here, but not connected? Pairs of corners in words, and the organisations behind each figure."""

from dataclasses import dataclass

from dashboard.analysis.connectedness import Connectedness, hardly_connected
from dashboard.model import CORNERS, Corner
from dashboard.texts import Texts
from dashboard.views import glyph, pair_words
from dashboard.views.gaps import pair_strip
from dashboard.views.gaps.asked import GapQuestion, Reach
from dashboard.views.gaps.finding import Found
from dashboard.views.gaps.organisation_table import Row, table
from dashboard.views.link import address, link


@dataclass(frozen=True, slots=True)
class Listed:
    """A list of organisations, and what it is a list of."""

    title: str
    rows: tuple[Row, ...]


def answer(found: Found, texts: Texts) -> str:
    """The pairs, the ways to cut the list, and the list."""
    listed = _listed(found, texts)
    headings = (texts("gaps.column_reached"), texts("gaps.column_missing"), texts("gaps.column_links"))
    whole = address(
        "gaps",
        question=GapQuestion.CONNECTED,
        reach=found.asked.reach,
        pair="-".join(found.asked.pair) if found.asked.pair else None,
        whole="1",
    )
    drawn = table(
        listed.rows,
        headings,
        found.network.ecosystem,
        texts,
        title=listed.title,
        whole=found.asked.whole,
        more=whole,
    )
    return (
        pair_strip.strip(found.pairs, texts)
        + f'<section><h2>{listed.title}</h2><p class="cuts">{_cuts(found, texts)}</p>'
        + drawn
        + "</section>"
    )


def by_reach(found: Found, reach: Reach) -> tuple[Connectedness, ...] | tuple[str, ...]:
    """The organisations of a list: with what they are linked to, or the ids of those without a link."""
    match reach:
        case Reach.UNKNOWN:
            linked = {each.organisation for each in found.connected}
            return tuple(
                each for corner in CORNERS for each in found.network.of_corner(corner) if each not in linked
            )
        case Reach.LINKED:
            return found.connected
        case Reach.BOTH:
            return tuple(each for each in found.connected if not each.missing)
        case Reach.ONE:
            return tuple(each for each in found.connected if len(each.missing) == 1)
        case Reach.NONE:
            return tuple(each for each in found.connected if not each.reached)


def _listed(found: Found, texts: Texts) -> Listed:
    if found.asked.pair is not None:
        of, to = found.asked.pair
        rows = [_row(each, texts) for each in found.connected if each.corner is of and to in each.reached]
        pair = next((each for each in found.pairs if (each.of, each.to) == (of, to)), None)
        title = texts(
            "gaps.list_pair", organisations=texts(f"common.many_{of}"), other=texts(f"common.a_{to}")
        )
        return Listed(pair_words.sentence(pair, texts) if pair else title, tuple(rows))
    reach = found.asked.reach
    if reach is None:
        few = hardly_connected(found.connected)
        return Listed(texts("gaps.list_few", n=len(few)), tuple(_row(each, texts) for each in few))
    members = by_reach(found, reach)
    rows = [
        _row(each, texts) if isinstance(each, Connectedness) else Row(each, ("", "", "0")) for each in members
    ]
    return Listed(texts(f"gaps.list_{reach}", n=len(rows)), tuple(rows))


def _row(each: Connectedness, texts: Texts) -> Row:
    return Row(
        each.organisation,
        (_marks(each.reached, texts), _marks(each.missing, texts, outlined=True), texts.number(each.links)),
    )


def _marks(corners: tuple[Corner, ...], texts: Texts, *, outlined: bool = False) -> str:
    return "".join(
        glyph.single_mark(corner, outlined=outlined, label=texts(f"common.corner_{corner}"))
        for corner in corners
    )


def _cuts(found: Found, texts: Texts) -> str:
    """The other lists, each with its number."""
    cuts = []
    for reach in (Reach.BOTH, Reach.ONE, Reach.NONE, Reach.UNKNOWN):
        words = texts(f"gaps.cut_{reach}", n=len(by_reach(found, reach)))
        target = address("gaps", question=GapQuestion.CONNECTED, reach=reach)
        cuts.append(link(target, words, cls="cut", current=reach is found.asked.reach))
    return "".join(cuts)
