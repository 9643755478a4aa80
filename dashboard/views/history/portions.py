"""The way to what comes before and after a portion."""

from dashboard.texts import Texts
from dashboard.views.history.asked import AT_ONCE, Asked
from dashboard.views.link import link


def portions(asked: Asked, shown: int, total: int, texts: Texts) -> str:
    """ "41–80 van de 118", with a way back and a way on; as HTML, empty when everything is shown."""
    if total <= shown and not asked.start:
        return ""
    first, last = asked.start + 1, asked.start + shown
    said = (
        texts("history.portion", first=first, last=last, n=total) if shown else texts("history.portion_none")
    )
    return f'<p class="portions"><span>{said}</span>{ways(asked, goes_on=last < total, texts=texts)}</p>'


def ways(asked: Asked, *, goes_on: bool, texts: Texts) -> str:
    """The two links."""
    back = asked.address(start=max(0, asked.start - AT_ONCE), kind=asked.kind, did=asked.did)
    on = asked.address(start=asked.start + AT_ONCE, kind=asked.kind, did=asked.did)
    before = link(back, texts("history.back"), cls="underlined") if asked.start else ""
    after = link(on, texts("history.on"), cls="underlined") if goes_on else ""
    return before + after
