"""What the page found, in a sentence."""

from dashboard.texts import Texts
from dashboard.views.language import texts as texts_of_session
from dashboard.views.living.finding import Found
from dashboard.views.living.period_words import period_words


def title(found: Found) -> str:
    """The finding, in the session's language."""
    return finding(found, texts_of_session())


def lead(found: Found) -> str | None:
    """How much of it is dated."""
    texts = texts_of_session()
    if not found.ledger.links:
        return None
    dated = found.ledger.links - found.ledger.undated
    return texts("living.lead", n=found.ledger.links, dated=texts.number(dated))


def finding(found: Found, texts: Texts) -> str:
    """The last whole period in words: what was let go or faded against what began."""
    if not found.ledger.links:
        return texts("living.title_nothing")
    if not found.is_known:
        return texts("living.title_not_yet")
    entries = found.ledger.entries
    last = entries[-2] if len(entries) > 1 else entries[-1]
    if not (last.new or last.faded or last.let_go):
        return texts("living.title_quiet", period=period_words(last.period, texts))
    gone = texts("living.title_gone", n=last.faded + last.let_go)
    return texts("living.title_new", n=last.new, period=period_words(last.period, texts), gone=gone)
