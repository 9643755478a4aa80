"""A batch in words: what it brought, from where, and what came of taking it back."""

from collections.abc import Iterable

from dashboard.editing.noting import NOTES
from dashboard.model import Batch, Ecosystem, EntityKind, Kept
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.workspace import ACQUAINTANCES, BY_HAND, EXAMPLE, INTRODUCTIONS, SETTINGS, WORKLIST

OURS = frozenset({EXAMPLE, SETTINGS, ACQUAINTANCES, WORKLIST, BY_HAND, INTRODUCTIONS})
"""Sources that are no list."""
_NAMED = 4


def source(batch: Batch, texts: Texts) -> str:
    """Where it came from, ready for HTML: the example, the settings, or the list by its name."""
    if batch.source == SETTINGS and batch.note:
        return texts("changes.from_themes", note=safe.html(batch.note, at_most=100))
    return safe.html(source_name(batch.source, texts), at_most=80)


def source_name(source: str, texts: Texts) -> str:
    """A source in plain text: ours in words, a list by its own name."""
    return (
        texts(f"changes.from_{source.replace(' ', '_')}") if source in OURS else safe.tidy(source, at_most=80)
    )


def note(batch: Batch, texts: Texts) -> str:
    """What was written beside a list (": ledenlijst 2026.xlsx") or done by hand (": verbinding losgelaten").

    Ready for HTML; empty when there is nothing to say.
    """
    if batch.source in (BY_HAND, INTRODUCTIONS) and batch.note in NOTES:
        return f": {texts(f'changes.by_hand_{batch.note}')}"
    if batch.source in OURS or not batch.note:
        return ""
    return f": {safe.html(batch.note, at_most=100)}"


def effect(batch: Batch, texts: Texts) -> str:
    """ "118 organisaties en 59 verbindingen erbij, 2 organisaties gewijzigd"."""
    parts = [
        texts(f"changes.{did}", things=_counted(counts, texts))
        for did, counts in (
            ("added", [(each.kind, each.added) for each in batch.counts]),
            ("changed", [(each.kind, each.changed) for each in batch.counts]),
            ("removed", [(each.kind, each.removed) for each in batch.counts]),
        )
        if any(number for kind, number in counts if kind is not EntityKind.REGION)
    ]
    if parts:
        return "; ".join(parts)
    return texts("changes.region" if batch.counts else "changes.nothing")


def stayed(kept: Iterable[Kept], ecosystem: Ecosystem, texts: Texts) -> str:
    """What of an undone batch had to stay, with the first few by name, ready for markdown."""
    known = [ecosystem.by_id.get(each.key) or ecosystem.activity_by_id.get(each.key) for each in kept]
    named = [safe.plain(each.name, at_most=40) for each in known if each][:_NAMED]
    if len(known) > len(named):
        named.append(texts("changes.others", n=len(known) - len(named)) if named else texts("changes.some"))
    return texts("changes.stayed", n=len(known), names=texts.joined(named))


def _counted(counts: Iterable[tuple[EntityKind, int]], texts: Texts) -> str:
    order = list(EntityKind)
    counted = sorted(
        ((kind, number) for kind, number in counts if number and kind is not EntityKind.REGION),
        key=lambda each: order.index(each[0]),
    )
    return texts.joined([texts(f"changes.count_{kind}", n=number) for kind, number in counted])
