"""The findings of the history, as titles."""

from dashboard.model import EntityKind
from dashboard.texts import Texts
from dashboard.views import batch_words, safe
from dashboard.views.history.finding import About, Found, Opened


def of_all(found: Found, texts: Texts) -> str:
    """How often the region was changed, and by whom last; with filters how much of it fits. As markdown."""
    if found.latest is None:
        return texts("history.title_empty")
    if found.asked.chooses:
        return texts("history.title_some", n=found.total, fitting=found.fitting)
    return texts(
        "history.title",
        n=found.total,
        author=safe.plain(found.latest.author, at_most=60),
        date=found.latest.at.astimezone().date(),
    )


def of_batch(found: Opened | None, texts: Texts) -> str:
    """What the change did, or that it was taken back; as markdown."""
    if found is None:
        return texts("history.title_no_batch")
    if found.batch.is_undone:
        return texts("history.title_undone_in_part" if found.batch.kept else "history.title_undone")
    said = batch_words.effect(found.batch, texts)
    return f"{said[:1].upper()}{said[1:]}."


def of_about(found: About | None, texts: Texts) -> str:
    """How often one organisation was changed; as markdown."""
    if found is None:
        return texts("history.title_no_organisation")
    name = safe.plain(found.names.get((EntityKind.ORGANISATION, found.id), found.id), at_most=80)
    latest = found.batches[0]
    return texts(
        "history.title_about",
        n=len(found.batches),
        name=name,
        author=safe.plain(latest.author, at_most=60),
        date=latest.at.astimezone().date(),
    )
