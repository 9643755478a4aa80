"""Organisations that a room names and that we do not have: matched, asked about, and drafted as a list is."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date

from geopy.geocoders.base import Geocoder

from dashboard.editing.written import FORM, written
from dashboard.ingest.choices import Choices
from dashboard.ingest.draft import Draft
from dashboard.ingest.drafting import draft_from
from dashboard.ingest.understanding import Understood
from dashboard.model import Corner, Ecosystem, Organisation
from dashboard.model.list_kind import ListKind
from dashboard.model.workshop import Party


@dataclass(frozen=True, slots=True)
class Newcomers:
    """`ids` gives the id of each party that has one: ours, or the one that it would get.

    `draft` has the questions and the corners that nobody said; its changes are not used.
    """

    ids: Mapping[str, str]
    made: Mapping[str, Organisation]
    draft: Draft


def newcomers(
    parties: Iterable[Party],
    ecosystem: Ecosystem,
    geocoder: Geocoder | None,
    *,
    corners: Mapping[str, Corner],
    on: date,
) -> Newcomers:
    """Draft the parties that are new; a name that is exactly one of ours is that one, and stays as it is."""
    named = tuple(parties)
    ids = {
        each.key: each.organisation
        for each in named
        if each.organisation is not None and each.organisation in ecosystem.by_id
    }
    said: dict[str, Party] = {}
    for each in named:
        # One may have said the corner where another did not.
        if each.is_new and (each.key not in said or said[each.key].corner is None):
            said[each.key] = each
    rows = [{"name": each.name, "corner": each.corner.value if each.corner else ""} for each in said.values()]
    if not rows:
        return Newcomers(ids, {}, Draft(revision=ecosystem.revision))
    piece = written(ListKind.ORGANISATIONS, rows)
    read = Understood(files=(FORM,), tables=(piece.table,), mapped=(piece,))
    choices = Choices(corners=corners, is_partial=True)
    draft = draft_from(read, ecosystem, geocoder, choices=choices, on=on)
    keys = dict(zip((row.number for row in piece.table.rows), said, strict=True))
    made: dict[str, Organisation] = {}
    for effect in draft.effects:
        ids |= {keys[number]: effect.key for _, _, number in effect.rows}
        if effect.before is None and isinstance(effect.after, Organisation):
            made[effect.key] = effect.after
    return Newcomers(ids, made, draft)
