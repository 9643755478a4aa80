"""The grey line: as of when, from how many sources, how much of it is checked."""

from datetime import date

from dashboard.texts import Texts
from dashboard.views.link import address, link
from dashboard.views.overview.finding import Overview


def grey_line(found: Overview, texts: Texts) -> str:
    """"Stand 23 november 2026 · 3 bronnen · 67 van de 163 verbindingen nagekeken (41%)", as HTML."""
    parts = [
        texts("overview.standing", date=found.network.question.on or date.today()),
        link(address("settings"), texts("overview.sources", n=found.sources)),
        link(address("gaps", question="known"), checked(found, texts)),
    ]
    return f'<p class="quiet">{" · ".join(parts)}</p>'


def checked(found: Overview, texts: Texts) -> str:
    """How many of the linked pairs both sides have confirmed."""
    pairs, confirmed = found.knowing.pairs, found.knowing.confirmed
    if not pairs:
        return texts("overview.no_pairs")
    return texts("overview.confirmed", n=pairs, confirmed=confirmed, share=texts.percent(confirmed / pairs))
