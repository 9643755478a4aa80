"""One organisation out of two that turn out to be one: the survivor's facts, completed by the other's."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.ingest.identifiers import IDENTIFIERS
from dashboard.model import Corner, Organisation, PartialDate
from dashboard.places.folding import fold as fold_place

_FILLED = ("kind", "country", "inside", "size", "website", "description")
_UNITED = ("themes", "foreign_ids", "offers", "needs")
_WHERE = ("place", "municipality", "address", "postcode", "latitude", "longitude", "precision")


def differing_identifiers(kept: Organisation, lost: Organisation) -> tuple[str, ...]:
    """The identifiers of which both have one, and not the same."""
    return tuple(
        field
        for field in IDENTIFIERS
        if getattr(kept, field) and getattr(lost, field) and getattr(kept, field) != getattr(lost, field)
    )


def united(
    kept: Organisation, lost: Organisation, *, identifiers: Mapping[str, str], part_of: str | None
) -> Organisation:
    """The survivor: its own id, name and facts, what it leaves empty from the other, lists of both.

    `identifiers` says which value holds where the two differ. It has ended only when both have: one of
    the two that still stands, stands. Raises EditRefusedError with the identifiers nobody decided about.
    """
    undecided = [
        field
        for field in differing_identifiers(kept, lost)
        if identifiers.get(field) not in (getattr(kept, field), getattr(lost, field))
    ]
    if undecided:
        raise EditRefusedError(Refusal.IDENTIFIERS_DIFFER, *undecided)
    # An empty text is "not known"; a False is an answer.
    filled: dict[str, Any] = {
        field: getattr(lost, field) for field in _FILLED if getattr(kept, field) in ("", None)
    }
    for field in IDENTIFIERS:
        filled[field] = identifiers.get(field) or getattr(kept, field) or getattr(lost, field)
    for field in _UNITED:
        filled[field] = tuple(dict.fromkeys((*getattr(kept, field), *getattr(lost, field))))
    return replace(
        kept,
        **filled,
        **_where(kept, lost),
        aliases=_aliases(kept, lost),
        corner=lost.corner if kept.corner is Corner.OTHER else kept.corner,
        part_of=part_of,
        until=_until(kept, lost),
    )


def _aliases(kept: Organisation, lost: Organisation) -> tuple[str, ...]:
    names = dict.fromkeys((*kept.aliases, lost.name, *lost.aliases))
    return tuple(name for name in names if name != kept.name or name in kept.aliases)


def _where(kept: Organisation, lost: Organisation) -> Mapping[str, Any]:
    """Where it stands, as one: an address in one town and coordinates in another would be nowhere."""
    is_nowhere = not kept.town and not kept.address and not kept.postcode and not kept.is_placed
    if is_nowhere:
        return {field: getattr(lost, field) for field in _WHERE}
    if kept.town and fold_place(kept.town) == fold_place(lost.town):
        texts = ("place", "municipality", "address", "postcode")
        found: dict[str, Any] = {field: getattr(kept, field) or getattr(lost, field) for field in texts}
        if not kept.is_placed:
            found |= {field: getattr(lost, field) for field in ("latitude", "longitude", "precision")}
        return found
    return {}


def _until(kept: Organisation, lost: Organisation) -> PartialDate | None:
    if kept.until is None or lost.until is None:
        return None
    return max(kept.until, lost.until, key=lambda day: day.as_until())
