"""Do we actually know? What the relations rest on, and of whom we know nothing."""

from dashboard.texts import Texts
from dashboard.views import calm_table, safe
from dashboard.views.calm_table import Head
from dashboard.views.gaps.asked import GapQuestion, Reach
from dashboard.views.gaps.connected import by_reach
from dashboard.views.gaps.finding import Found
from dashboard.views.gaps.organisation_table import Row, table
from dashboard.views.link import address
from dashboard.vocabularies import theme_name

_THEMES = 3


def answer(found: Found, texts: Texts) -> str:
    """The grounds with their share, then those of whom nothing is known: the list to ask around with."""
    unknown = [each for each in by_reach(found, Reach.UNKNOWN) if isinstance(each, str)]
    rows = [Row(each, (_themes(each, found, texts), _place(each, found))) for each in unknown]
    headings = (texts("common.theme"), texts("common.place"))
    whole = address("gaps", question=GapQuestion.KNOWN, whole="1")
    title, ecosystem = texts("gaps.list_unknown", n=len(rows)), found.network.ecosystem
    listed = table(rows, headings, ecosystem, texts, title=title, whole=found.asked.whole, more=whole)
    return f"{_grounds(found, texts)}<section><h2>{title}</h2>{listed}</section>"


def _grounds(found: Found, texts: Texts) -> str:
    known = found.knowing
    grounds = (
        ("confirmed", known.confirmed),
        ("public", known.public),
        ("named", known.named),
        ("unknown", known.ungrounded),
    )
    rows = [_ground(code, number, known.pairs, texts) for code, number in grounds]
    heads = [
        Head(texts("gaps.column_ground")),
        Head(texts("gaps.column_links"), number=True),
        Head(texts("gaps.column_share", n=known.pairs)),
    ]
    asked = f'<p class="quiet">{texts("gaps.asked_none", n=known.asked)}</p>' if known.asked else ""
    title = texts("gaps.per_ground")
    return f"<h2>{title}</h2>{calm_table.table(heads, rows, caption=title)}{asked}"


def _ground(code: str, number: int, pairs: int, texts: Texts) -> str:
    share = number / pairs if pairs else 0.0
    bar = f'<span class="bar" style="width:{share:.1%}"></span>'
    return (
        f'<tr><th scope="row">{texts(f"common.ground_{code}")}</th>'
        f'<td class="number">{texts.number(number)}</td>'
        f'<td><span class="bar-room" aria-hidden="true">{bar}</span>{texts.percent(share)}</td></tr>'
    )


def _themes(organisation: str, found: Found, texts: Texts) -> str:
    themes = found.network.ecosystem.by_id[organisation].themes[:_THEMES]
    return ", ".join(safe.html(theme_name(theme, texts.language), at_most=40) for theme in themes)


def _place(organisation: str, found: Found) -> str:
    return safe.html(found.network.ecosystem.by_id[organisation].place, at_most=60)
