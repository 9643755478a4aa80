"""Taking a batch back, as if it had never been.

    the log      1 put X      2 put X–Y     3 amend X
    undo 1       X cannot go: 2 refers to it, 3 changed it       → kept, and said so
    undo 3       X stands as 1 left it
    undo 2       X–Y is gone, nothing rests on X any more        → X goes along, and said so

What a batch changed is folded again from the log without it. Where that leaves no region
(a reference to nothing, an edit of nothing), the one change responsible stays and the rest is
looked at again, until nothing is wrong; in the worst case nothing is taken back, and what
stands now is right. What had to stay waits: every later undo looks whether it can go along.
So, in whatever order they are asked, undoing all batches leaves nothing.
"""

from collections.abc import Callable, Iterable, Mapping, Set
from typing import NamedTuple

from sqlalchemy import Connection, update

from dashboard.model import Entity, Freed, Kept, KeptReason, Undone
from dashboard.storage import log
from dashboard.storage.folding import Folded, Logged, Thing, fold, standing
from dashboard.storage.integrity import Fault, violations
from dashboard.storage.present import Present
from dashboard.storage.tables import batch as batches
from dashboard.storage.tables import change

_AT_ONCE = 500


def undo(
    connection: Connection, batch: int, *, author: str, tell: Callable[[float], None] = lambda done: None
) -> Undone:
    """Take back what can be taken back of a batch, in a writing transaction.

    Nothing happens to a batch that is wholly undone already. `tell` hears how much is done (0–1); what it
    raises ends the transaction, and nothing is taken back. Raises UnknownBatchError.
    """
    before = log.batch_with(connection, batch)
    if before.is_undone and not before.kept:
        return Undone(before, 0)
    taking = log.waiting(connection) | {batch}
    present = Present(connection)
    tell(0.0)
    leaving, there = _leaving(connection, present, taking, tell=lambda done: tell(0.1 + 0.3 * done))
    tell(0.4)

    revision = log.next_revision(connection, batch=batch, undoes=True)
    present.replace(
        [(thing, entity, leaving.folded[thing].batch) for thing, entity in leaving.after.items()],
        there=there & leaving.after.keys(),
        tell=lambda done: tell(0.4 + 0.4 * done),
    )
    gone = leaving.gone()
    _take_back(
        connection, [each.id for each in gone], revision=revision, tell=lambda done: tell(0.8 + 0.2 * done)
    )
    _say(connection, leaving, taking, batch=batch, author=author)
    return Undone(
        batch=log.batch_with(connection, batch),
        taken_back=sum(each.batch == batch for each in gone),
        kept=leaving.kept_of(batch),
        freed=tuple(Freed(each.batch, *each.thing) for each in gone if each.batch != batch),
    )


def would_keep(connection: Connection, batch: int) -> tuple[Kept, ...]:
    """What of a batch could not be taken back now, or had to stay of one that was, and why."""
    before = log.batch_with(connection, batch)
    if before.is_undone and not before.kept:
        return ()
    leaving, _ = _leaving(connection, Present(connection), log.waiting(connection) | {batch})
    return leaving.kept_of(batch)


def _leaving(
    connection: Connection,
    present: Present,
    taking: Iterable[int],
    *,
    tell: Callable[[float], None] = lambda done: None,
) -> tuple["Leaving", Set[Thing]]:
    """What can go of these batches, all that is wrong with it settled; and which of the things stand now."""
    wanted = frozenset(taking)
    leaving = Leaving(log.in_effect(connection, batches=wanted), wanted, tell=tell)
    there = present.existing(leaving.after)
    leaving.settle(present, there)
    return leaving, there


class _Why(NamedTuple):
    reason: KeptReason
    batches: tuple[int, ...] = ()


class Leaving:
    """The changes that are to go, thing by thing, and those among them that have to stay.

    `after` is what stands without them, `folded` where that comes from.
    """

    def __init__(
        self, logged: Mapping[Thing, list[Logged]], taking: Iterable[int], *, tell: Callable[[float], None]
    ) -> None:
        self._logged = logged
        wanted = frozenset(taking)
        self._leaving = {
            thing: [each.batch for each in changes if each.batch in wanted]
            for thing, changes in logged.items()
        }
        self._kept: dict[tuple[int, Thing], _Why] = {}
        self.folded: dict[Thing, Folded] = {}
        self.after: dict[Thing, Entity | None] = {}
        for number, thing in enumerate(logged):
            if number % _AT_ONCE == 0:
                tell(number / len(logged))
            self._fold(thing)

    def settle(self, present: Present, there: Set[Thing]) -> None:
        """Let changes stay, one for each thing at a time, until what is left is a region.

        `there` are those of these things that stand now.
        """
        while found := self._wrong(present, there):
            for thing, why in found.items():
                self._keep(thing, why)
                self._fold(thing)

    def gone(self) -> list[Logged]:
        """The changes that go."""
        return [
            each
            for thing, going in self._leaving.items()
            for each in self._logged[thing]
            if each.batch in going
        ]

    def kept_of(self, batch: int) -> tuple[Kept, ...]:
        """What of a batch has to stay, and why."""
        kept = [Kept(*thing, *why) for (each, thing), why in self._kept.items() if each == batch]
        return tuple(sorted(kept, key=lambda each: (each.kind, each.key)))

    def _fold(self, thing: Thing) -> None:
        while going := self._leaving[thing]:
            folded = fold(each for each in self._logged[thing] if each.batch not in going)
            try:
                self.after[thing] = standing(thing[0], folded)
            except ValueError:
                # An edit is left of something that nobody makes: who made it has to stay.
                later = {each.batch for each in self._logged[thing]} - set(going)
                self._keep(thing, _Why(KeptReason.BUILT_UPON, tuple(sorted(later))))
                continue
            self.folded[thing] = folded
            return
        self.after.pop(thing, None)

    def _keep(self, thing: Thing, why: _Why) -> None:
        # Who made a thing is its oldest change; who hides what it would refer to, its youngest.
        made = why.reason in (KeptReason.BUILT_UPON, KeptReason.REFERRED_TO)
        self._kept[self._leaving[thing].pop(0 if made else -1), thing] = why

    def _wrong(self, present: Present, there: Set[Thing]) -> dict[Thing, _Why]:
        """For each thing that must not become what it would, why."""
        found: dict[Thing, _Why] = {}
        for each in violations(self.after, present):
            if each.fault is Fault.NEEDED:
                resting = {*found.get(each.thing, _Why(KeptReason.REFERRED_TO)).batches, each.batch or 0}
                found[each.thing] = _Why(KeptReason.REFERRED_TO, tuple(sorted(resting)))
            elif each.fault is Fault.CIRCULAR:
                found[each.thing] = _Why(KeptReason.CIRCULAR)
            elif each.other in self.after and each.other in there:
                found[each.other] = _Why(KeptReason.REFERRED_TO, (self.folded[each.thing].batch,))
            else:
                found.setdefault(each.thing, _Why(KeptReason.REFERS_TO_MISSING))
        return found


def _take_back(
    connection: Connection, numbers: list[int], *, revision: int, tell: Callable[[float], None]
) -> None:
    for start in range(0, len(numbers), _AT_ONCE):
        tell(start / len(numbers))
        some = change.c.id.in_(numbers[start : start + _AT_ONCE])
        connection.execute(update(change).where(some).values(taken_back=revision))


def _say(connection: Connection, leaving: Leaving, taking: Iterable[int], *, batch: int, author: str) -> None:
    """Write down that the batch was undone, and how much of each still has to stay."""
    for each in taking:
        kept = len(leaving.kept_of(each))
        connection.execute(update(batches).where(batches.c.id == each).values(kept=kept))
    undone = {"undone_at": log.now(), "undone_by": author}
    connection.execute(update(batches).where(batches.c.id == batch).values(**undone))
