"""One organisation is made a part of another, or stands by itself again."""

from dataclasses import replace

from dashboard.editing.finding import organisation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, amend


def belong(ecosystem: Ecosystem, *, part: str, whole: str | None) -> tuple[Change, ...]:
    """Make `part` a part of `whole`, both by id; of nobody when that is None. Raises EditRefusedError."""
    stands = organisation_of(ecosystem, part)
    if whole is not None:
        refuse_circle(ecosystem, part, whole)
    return (amend(stands, replace(stands, part_of=whole)),) if stands.part_of != whole else ()


def refuse_circle(ecosystem: Ecosystem, part: str, whole: str) -> None:
    """EditRefusedError when `whole` is `part`, or stands below it; or is not there."""
    organisation_of(ecosystem, whole)
    if part == whole:
        raise EditRefusedError(Refusal.ITSELF, part)
    above: str | None = whole
    while above is not None and above in ecosystem.by_id:
        above = ecosystem.by_id[above].part_of
        if above == part:
            raise EditRefusedError(Refusal.CIRCLE, part, whole)
