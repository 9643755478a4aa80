"""Why something cannot be done by hand, in a sentence."""

import json

from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Ecosystem
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.field_words import name_of

_OF_FIELDS = frozenset({Refusal.IDENTIFIERS_DIFFER})


def refusal_words(refused: EditRefusedError, ecosystem: Ecosystem, texts: Texts) -> str:
    """What stands in the way and what to do about it, ready for markdown."""
    if refused.refusal in _OF_FIELDS:
        named = [name_of(each, texts) for each in refused.named]
    else:
        named = [_named(each, ecosystem, texts) for each in refused.named]
    return texts(f"edit.refused_{refused.refusal}", names=texts.joined(named[:3]))


def _named(text: str, ecosystem: Ecosystem, texts: Texts) -> str:
    known = ecosystem.by_id.get(text) or ecosystem.activity_by_id.get(text)
    if known:
        return safe.plain(known.name, at_most=60)
    try:
        ends = json.loads(text)[:2]
    except (ValueError, TypeError):
        return safe.plain(text, at_most=60)
    return texts.joined([_named(end, ecosystem, texts) for end in ends if isinstance(end, str)])
