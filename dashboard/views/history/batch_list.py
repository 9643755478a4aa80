"""Batches in a list, day by day: who changed what, from which list; each opens."""

from collections.abc import Sequence
from itertools import groupby

from dashboard.model import Batch
from dashboard.texts import Texts
from dashboard.views import batch_words, safe
from dashboard.views.link import link


def batch_list(batches: Sequence[Batch], texts: Texts, *, level: int = 2) -> str:
    """The list as HTML, youngest first; `level` is that of the headings with the days."""
    days = groupby(batches, key=lambda batch: batch.at.astimezone().date())
    parts = [
        f"<h{level}>{texts.date(day)}</h{level}><ul>{''.join(_row(each, texts) for each in of_day)}</ul>"
        for day, of_day in days
    ]
    return f'<div class="batches">{"".join(parts)}</div>'


def address_of(batch: Batch | int) -> str:
    """Where a batch is opened."""
    return f"history?batch={batch if isinstance(batch, int) else batch.id}"


def signed(batch: Batch, texts: Texts, *, with_day: bool = True) -> str:
    """ "24 november 2026, 14:02 · Anna", ready for HTML."""
    at = batch.at.astimezone()
    when = f"{texts.date(at.date())}, {at:%H:%M}" if with_day else f"{at:%H:%M}"
    return f"{when} · {safe.html(batch.author, at_most=60)}"


def taken_back(batch: Batch, texts: Texts) -> str:
    """By whom and when it was taken back, and how much stayed; ready for HTML, empty when it was not."""
    if batch.undone_at is None:
        return ""
    words = texts(
        "history.undone",
        date=batch.undone_at.astimezone().date(),
        author=safe.html(batch.undone_by, at_most=60),
    )
    stayed = f" {texts('history.undone_kept', n=batch.kept)}" if batch.kept else ""
    return words + stayed


def _row(batch: Batch, texts: Texts) -> str:
    name = link(address_of(batch), batch_words.source(batch, texts))
    note = batch_words.note(batch, texts)
    when, undone = signed(batch, texts, with_day=False), taken_back(batch, texts)
    return (
        f'<li class="{"undone" if undone else "stands"}"><p class="quiet">{when}</p><div>'
        f'<p class="name">{name}{note}</p><p class="reason">{batch_words.effect(batch, texts)}</p>'
        + (f'<p class="quiet">{undone}</p>' if undone else "")
        + "</div></li>"
    )
