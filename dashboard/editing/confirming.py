"""A relation is still alive: somebody says so today."""

from dataclasses import replace

from dashboard.editing.finding import relation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, Ground, PartialDate, amend


def confirm(
    ecosystem: Ecosystem, *, relation: str, on: PartialDate, ground: Ground | None = None
) -> tuple[Change, ...]:
    """Confirm a relation, by key. `ground` says how we know, where that is better known now.

    Nothing changes when that was said already. Raises EditRefusedError when it is gone or has ended.
    """
    stands = relation_of(ecosystem, relation)
    if stands.until is not None and stands.until.as_until() <= on.as_since():
        raise EditRefusedError(Refusal.ENDED_ALREADY, relation)
    after = replace(stands, last_confirmed=on, ground=ground or stands.ground)
    return (amend(stands, after),) if after != stands else ()
