"""Writing one batch: look, check, then write it whole or not at all."""

import json
import re
from collections.abc import Callable, Iterable, Mapping

from sqlalchemy import Connection, insert

from dashboard.errors import Conflict, ConflictError, InvalidChangeError
from dashboard.model import (
    Batch,
    Change,
    Count,
    Entity,
    EntityKind,
    Operation,
    Region,
    Relation,
    entity_of,
    key_of,
    plain_values,
)
from dashboard.storage import log
from dashboard.storage.folding import Thing
from dashboard.storage.integrity import Fault, violations
from dashboard.storage.present import Present
from dashboard.storage.rows import dumped
from dashboard.storage.tables import batch as batches
from dashboard.storage.tables import change as changes_table

LONGEST_KEY = 2000
"""In bytes: PostgreSQL cannot index much more."""

_AT_ONCE = 1_000
"""Changes between two words about how far it is."""

# What PostgreSQL cannot keep, as JSON writes it (not behind an escaped backslash).
_NUL = re.compile(r"(?<!\\)(?:\\\\)*\\u0000")


def commit(
    connection: Connection,
    changes: Iterable[Change],
    *,
    author: str,
    source: str,
    note: str = "",
    based_on: int | None = None,
    tell: Callable[[float], None] = lambda done: None,
) -> Batch:
    """Write changes as one batch, in a writing transaction.

    `based_on` is the revision the writer looked at: what these changes touch may not have
    changed since. `tell` hears how much is done (0–1); what it raises ends the transaction, and nothing is
    written. Raises ConflictError when it has, or when a field is not as a change
    expects, and InvalidChangeError for what would leave no region.
    """
    tell(0.0)
    wanted = _one_for_each(changes)
    present = Present(connection)
    before = present.entities(wanted)
    _refuse_conflicts(connection, wanted, before, based_on=based_on)
    after: dict[Thing, Entity | None] = {}
    for number, (thing, change) in enumerate(wanted.items()):
        if number % _AT_ONCE == 0:
            tell(0.1 + 0.25 * number / len(wanted))
        after[thing] = _changed(change, before.get(thing))
    _refuse_faults(after, present)

    counts = _counts(before, after)
    written = connection.execute(
        insert(batches).values(
            author=author, source=source, note=note, at=log.now(), counts=log.counts_text(counts)
        )
    )
    batch = int(written.inserted_primary_key[0])  # type: ignore[index]
    revision = log.next_revision(connection, batch=batch, undoes=False)
    rows = [
        {
            "batch": batch,
            "revision": revision,
            "kind": change.kind.value,
            "key": change.key,
            "operation": change.operation.value,
            "patch": dumped(change.values),
        }
        for change in wanted.values()
    ]
    for start in range(0, len(rows), _AT_ONCE):
        tell(0.4 + 0.1 * start / len(rows))
        connection.execute(insert(changes_table), rows[start : start + _AT_ONCE])
    present.replace(
        [(thing, entity, batch) for thing, entity in after.items()],
        there=before.keys(),
        tell=lambda done: tell(0.5 + done / 2),
    )
    return log.batch_with(connection, batch)


def _one_for_each(changes: Iterable[Change]) -> dict[Thing, Change]:
    """At most one change for each thing: later patches in a batch go over earlier ones."""
    found: dict[Thing, Change] = {}
    for change in changes:
        thing = change.kind, change.key
        earlier = found.get(thing)
        if earlier is None:
            found[thing] = change
        elif Operation.REMOVE in (change.operation, earlier.operation):
            raise InvalidChangeError(
                kind=change.kind, key=change.key, problem="one batch both writes and removes it"
            )
        else:
            expected = {**(change.expected or {}), **(earlier.expected or {})} or None
            values = {**earlier.values, **change.values}
            found[thing] = Change(change.kind, change.key, values=values, expected=expected)
    return found


def _refuse_conflicts(
    connection: Connection,
    wanted: Mapping[Thing, Change],
    before: Mapping[Thing, Entity],
    *,
    based_on: int | None,
) -> None:
    found: list[Conflict] = []
    if based_on is not None and based_on < log.latest_revision(connection):
        since = log.touched_since(connection, based_on)
        found += [
            Conflict(kind, key, expected=f"revision {based_on}", found="a later change")
            for kind, key in wanted
            if (kind, key) in since
        ]
    for thing, change in wanted.items():
        found += _differences(change, before.get(thing))
    if found:
        raise ConflictError(tuple(found))


def _differences(change: Change, stands: Entity | None) -> list[Conflict]:
    is_removal = change.operation is Operation.REMOVE
    if stands is None:
        wants_something = is_removal or change.expected is not None
        # A region always stands, even when nothing was ever said of it.
        if wants_something and change.kind is not EntityKind.REGION:
            return [Conflict(change.kind, change.key, expected="something", found="nothing")]
        stands = Region()
    if not change.expected:
        return []
    values = plain_values(stands, whole=True)
    expected = json.loads(dumped(change.expected))
    return [
        Conflict(change.kind, change.key, field, expected[field], values.get(field))
        for field in expected
        if values.get(field) != expected[field]
    ]


def _changed(change: Change, stands: Entity | None) -> Entity | None:
    """What stands after a change; InvalidChangeError when that is no whole thing."""
    if change.operation is Operation.REMOVE:
        if change.kind is EntityKind.REGION:
            raise _invalid(change, "a region cannot be removed; take its batches back instead")
        return None
    _refuse_unkeepable(change)
    base = plain_values(stands, whole=True) if stands is not None else {}
    try:
        entity = entity_of(change.kind, {**base, **change.values})
    except (TypeError, ValueError, KeyError) as problem:
        raise _invalid(change, str(problem)) from problem
    if key_of(entity) != change.key:
        raise _invalid(
            change, f"what makes it itself would change to {key_of(entity)}; remove it and put anew"
        )
    if isinstance(entity, Relation) and entity.source == entity.target:
        raise _invalid(change, "an organisation is never related to itself")
    return entity


def _refuse_unkeepable(change: Change) -> None:
    if not change.key or len(change.key.encode(errors="replace")) > LONGEST_KEY:
        raise _invalid(change, f"its id is empty or longer than {LONGEST_KEY} bytes")
    try:
        text = dumped([change.key, change.values])
        text.encode()
    except (TypeError, ValueError) as problem:
        raise _invalid(change, f"not plain text, numbers and lists ({problem})") from problem
    if _NUL.search(text):
        raise _invalid(change, "it holds a NUL character, which is no text")


def _refuse_faults(after: Mapping[Thing, Entity | None], present: Present) -> None:
    said = {
        Fault.DANGLING: "refers to {0} {1}, which is not there",
        Fault.NEEDED: "cannot go while {0} {1} refers to it",
        Fault.CIRCULAR: "would be a part of itself, through {1}",
    }
    for found in violations(after, present):
        problem = said[found.fault].format(*found.other)
        raise InvalidChangeError(kind=found.thing[0], key=found.thing[1], problem=problem)


def _counts(before: Mapping[Thing, Entity], after: Mapping[Thing, Entity | None]) -> tuple[Count, ...]:
    found: dict[EntityKind, list[int]] = {}
    for thing, entity in after.items():
        three = found.setdefault(thing[0], [0, 0, 0])
        three[2 if entity is None else 1 if thing in before else 0] += 1
    return tuple(Count(kind, *three) for kind, three in sorted(found.items()))


def _invalid(change: Change, problem: str) -> InvalidChangeError:
    return InvalidChangeError(kind=change.kind, key=change.key, problem=problem)
