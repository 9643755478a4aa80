"""Are we only talking to ourselves? Who stays in its own corner, and what leaves the region."""

from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views import calm_table, glyph
from dashboard.views.calm_table import Head
from dashboard.views.gaps.asked import GapQuestion
from dashboard.views.gaps.finding import Found
from dashboard.views.gaps.organisation_table import Row, table
from dashboard.views.link import address


def answer(found: Found, texts: Texts) -> str:
    """Per corner how many stay among their own and how many reach outside; then who stays."""
    by_id = found.network.ecosystem.by_id
    own = sorted(found.exchange.own_corner_only, key=lambda each: CORNERS.index(by_id[each].corner))
    rows = [Row(each, (texts.number(found.network.degree(each)),)) for each in own]
    whole = address("gaps", question=GapQuestion.OURSELVES, whole="1")
    title = texts("gaps.list_none", n=len(rows))
    listed = table(
        rows,
        (texts("gaps.column_links"),),
        found.network.ecosystem,
        texts,
        title=title,
        whole=found.asked.whole,
        more=whole,
    )
    return f"{_corners(found, texts)}<section><h2>{title}</h2>{listed}</section>"


def _corners(found: Found, texts: Texts) -> str:
    exchange, network = found.exchange, found.network
    rows = []
    for corner in CORNERS:
        here = sum(network.corner(each.organisation) is corner for each in found.connected)
        own = sum(network.corner(each) is corner for each in exchange.own_corner_only)
        out = sum(network.corner(each) is corner for each in exchange.reaching_out)
        cells = "".join(f'<td class="number">{texts.number(number)}</td>' for number in (here, own, out))
        rows.append(
            f'<tr><td class="picture">{glyph.single_mark(corner)}</td>'
            f'<th scope="row">{texts(f"common.corner_{corner}")}</th>{cells}</tr>'
        )
    heads = [
        Head(texts("gaps.column_glyph"), hidden=True),
        Head(texts("common.corner")),
        Head(texts("gaps.column_linked"), number=True),
        Head(texts("gaps.column_own"), number=True),
        Head(texts("gaps.column_out"), number=True),
    ]
    sentence = texts("gaps.inside_outside", n=len(exchange.inside), outside=len(exchange.outside))
    title = texts("gaps.per_corner")
    drawn = calm_table.table(heads, rows, caption=title)
    return f'<h2>{title}</h2>{drawn}<p class="quiet">{sentence}</p>'
