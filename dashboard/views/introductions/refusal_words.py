"""Why something about an introduction cannot be done, in a sentence."""

from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import PartialDate
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.edit import refusal_words as edited
from dashboard.views.introductions.finding import Found

_OURS = frozenset({
    Refusal.NOT_THERE, Refusal.ITSELF, Refusal.TAKEN_ON_ALREADY, Refusal.INTRODUCES_ITSELF,
    Refusal.NO_OWNER, Refusal.NO_REASON, Refusal.DATE_PAST, Refusal.AMOUNT,
})  # fmt: skip


def refusal_words(refused: EditRefusedError, found: Found, texts: Texts) -> str:
    """What stands in the way and what to do about it, ready for markdown."""
    if refused.refusal not in _OURS:
        return edited.refusal_words(refused, found.ecosystem, texts)
    if refused.refusal is Refusal.DATE_PAST:
        day = texts.date(PartialDate.parse(refused.named[0]).as_since())
        return texts("introductions.refused_date_past", date=day)
    names = texts.joined([safe.plain(found.name(each)) for each in refused.named[:2]])
    return texts(f"introductions.refused_{refused.refusal}", names=names)
