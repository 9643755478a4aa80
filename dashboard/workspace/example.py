"""Taking the example region back, with the edits that only changed what was in it."""

from dashboard.model import Batch, EntityKind, Kept, KeptReason
from dashboard.storage import Writing
from dashboard.workspace.signing import EXAMPLE


def take_example_back(writing: Writing, *, author: str) -> tuple[Kept, ...]:
    """Take back what brought the example, and edits that only changed what was in it."""
    kept: list[Kept] = []
    history = {batch.id: batch for batch in writing.history()}
    for batch in history.values():
        if batch.source != EXAMPLE or (batch.is_undone and not batch.kept):
            continue
        stays = writing.undo(batch.id, author=author).kept
        resting = {id for each in stays for id in each.batches if each.reason is KeptReason.BUILT_UPON}
        edits = [id for id in sorted(resting, reverse=True) if _only_edits(history[id])]
        for id in edits:
            writing.undo(id, author=author)
        kept += writing.undo(batch.id, author=author).kept if edits else stays
    return tuple(kept)


def _only_edits(batch: Batch) -> bool:
    """Whether it brought nothing of its own: an edit of the example goes with the example."""
    return all(not each.added and each.kind is not EntityKind.REGION for each in batch.counts)
