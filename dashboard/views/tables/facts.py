"""What is as it should be at the tables, and what could not be."""

from dashboard.analysis.tables import figures
from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views.drawing import drawing
from dashboard.views.language import texts as texts_of_session
from dashboard.views.tables.finding import Found


def show(found: Found) -> None:
    """A short list of sentences."""
    drawing(markup(found, texts_of_session()), key="tables_facts")


def markup(found: Found, texts: Texts) -> str:
    """The sentences as HTML: what a promising pair is stands below them."""
    lines = "".join(f"<li>{each}</li>" for each in sentences(found, texts))
    return (
        f'<ul class="tables-facts">{lines}</ul><p class="quiet tables-help">{texts("tables.help_pairs")}</p>'
    )


def sentences(found: Found, texts: Texts) -> list[str]:
    """Meeting again, the three corners, colleagues; and what cannot be otherwise."""
    counted = figures(found.rounds, found.guests, found.conversations, away=found.left)
    said = []
    if len(found.rounds) > 1:
        said.append(texts("tables.again", n=counted.again) if counted.again else texts("tables.never_again"))
        if counted.again and _must_meet_again(found):
            said.append(texts("tables.must_meet_again"))
    said.append(
        texts("tables.lacking", n=counted.lacking) if counted.lacking else texts("tables.not_lacking")
    )
    tables = len(found.rounds[-1])
    for corner in CORNERS:
        people = sum(each.corner is corner for each in found.here)
        if people < tables:
            said.append(texts(f"tables.few_{corner}", n=people, tables=texts("tables.tables", n=tables)))
    if counted.colleagues:
        said.append(texts("tables.colleagues", n=counted.colleagues))
    elif len({each.party for each in found.here}) < len(found.here):
        said.append(texts("tables.no_colleagues"))
    return said


def _must_meet_again(found: Found) -> bool:
    """However they are divided: more seats at a table than tables, or more others than there are people."""
    smallest = min(len(table) for table in found.rounds[-1])
    return smallest > len(found.rounds[-1]) or len(found.rounds) * (smallest - 1) > len(found.here) - 1
