"""Taking a batch back, as if it had never been.

    the log      1 put X      2 put X–Y     3 amend X
    undo 1       X cannot go: 2 refers to it, 3 changed it       → kept, and said so
    undo 3       X stands as 1 left it
    undo 2, 1    X is gone

What a batch changed is folded again from the log without it. Where that leaves no region
(a reference to nothing, an edit of nothing), the one change responsible stays and the rest is
looked at again, until nothing is wrong; in the worst case nothing is taken back, and what
stands now is right. What stays stays by itself: a batch may be undone in part, and the same
undo asked again later takes back what has become free.
"""

from collections.abc import Mapping

from sqlalchemy import Connection, update

from dashboard.model import Batch, Entity, Kept, KeptReason, Undone
from dashboard.storage import log
from dashboard.storage.committing import mark
from dashboard.storage.folding import Folded, Logged, Thing, fold, standing
from dashboard.storage.integrity import Fault, Violation, violations
from dashboard.storage.present import Present
from dashboard.storage.tables import change


def undo(connection: Connection, batch: int, *, author: str) -> Undone:
    """Take back what can be taken back of a batch, in a writing transaction.

    Nothing happens to a batch that is wholly undone already. Raises UnknownBatchError.
    """
    before = log.batch_with(connection, batch)
    logged = log.in_effect(connection, batch=batch)
    if before.is_undone and not logged:
        return Undone(before, 0)
    present = Present(connection)
    without, folded, kept = _without(batch, logged, present)
    if not without and kept:
        return Undone(before, 0, kept)
    revision = log.next_revision(connection, batch=batch, undoes=True)
    mark(connection, batch, author=author, kept=len(kept))
    present.replace([(thing, entity, folded[thing].batch) for thing, entity in without.items()])
    _take_back(connection, batch, kept={(each.kind, each.key) for each in kept}, revision=revision)
    after: Batch = log.batch_with(connection, batch)
    return Undone(after, len(without), kept)


def _without(
    batch: int, logged: Mapping[Thing, list[Logged]], present: Present
) -> tuple[dict[Thing, Entity | None], dict[Thing, Folded], tuple[Kept, ...]]:
    """What the batch's things are without it, as far as that may be, and what must stay."""
    kept: list[Kept] = []
    folded: dict[Thing, Folded] = {}
    without: dict[Thing, Entity | None] = {}
    for thing, changes in logged.items():
        folded[thing] = fold(each for each in changes if each.batch != batch)
        try:
            without[thing] = standing(thing[0], folded[thing])
        except ValueError:
            later = _batches_after(batch, changes)
            kept.append(Kept(*thing, KeptReason.BUILT_UPON, later))
    there = present.existing(without)
    while found := _to_keep(list(violations(without, present)), without, there, folded):
        for thing, reason in found.items():
            del without[thing]
            kept.append(Kept(*thing, *reason))
    return without, folded, tuple(sorted(kept, key=lambda each: (each.kind, each.key)))


def _to_keep(
    found: list[Violation],
    without: Mapping[Thing, Entity | None],
    there: set[Thing],
    folded: Mapping[Thing, Folded],
) -> dict[Thing, tuple[KeptReason, tuple[int, ...]]]:
    """For each thing that is wrong, the change that has to stay so that it no longer is."""
    keep: dict[Thing, tuple[KeptReason, tuple[int, ...]]] = {}
    for each in found:
        if each.fault is Fault.NEEDED and each.batch is not None:
            earlier = keep.get(each.thing, (KeptReason.REFERRED_TO, ()))[1]
            keep[each.thing] = KeptReason.REFERRED_TO, tuple(sorted({*earlier, each.batch}))
        elif each.fault is Fault.CIRCULAR:
            keep[each.thing] = KeptReason.CIRCULAR, ()
        elif each.fault is Fault.DANGLING and each.other in without and each.other in there:
            keep[each.other] = KeptReason.REFERRED_TO, (folded[each.thing].batch,)
        else:
            keep.setdefault(each.thing, (KeptReason.REFERS_TO_MISSING, ()))
    return keep


def _batches_after(batch: int, changes: list[Logged]) -> tuple[int, ...]:
    return tuple(sorted({each.batch for each in changes if each.batch > batch}))


def _take_back(connection: Connection, batch: int, *, kept: set[Thing], revision: int) -> None:
    mine = (change.c.batch == batch) & change.c.taken_back.is_(None)
    if not kept:
        connection.execute(update(change).where(mine).values(taken_back=revision))
        return
    numbers = [
        id
        for id, kind, key in connection.execute(
            change.select().with_only_columns(change.c.id, change.c.kind, change.c.key).where(mine)
        )
        if (kind, key) not in kept
    ]
    for start in range(0, len(numbers), 500):
        some = change.c.id.in_(numbers[start : start + 500])
        connection.execute(update(change).where(some).values(taken_back=revision))
