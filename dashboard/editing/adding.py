"""Something new from a form goes the way of a list: validated, matched, placed, and drafted."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from geopy.geocoders.base import Geocoder

from dashboard.editing.written import FORM, written
from dashboard.ingest.choices import Answer, Choices
from dashboard.ingest.draft import Draft
from dashboard.ingest.drafting import draft_from
from dashboard.ingest.understanding import Understood
from dashboard.model import Ecosystem
from dashboard.model.list_kind import ListKind

Rows = Sequence[Mapping[str, str]]


def added(
    ecosystem: Ecosystem,
    geocoder: Geocoder | None,
    rows: Mapping[ListKind, Rows],
    *,
    answers: Iterable[Answer] = (),
    on: date,
) -> Draft:
    """What these rows would add, with the questions that matching raises and the problems they have.

    A row that is somebody known changes them: its effect says so, and by what they were known.
    """
    pieces = tuple(written(kind, of_kind) for kind, of_kind in rows.items() if of_kind)
    read = Understood(files=(FORM,), tables=tuple(each.table for each in pieces), mapped=pieces)
    return draft_from(read, ecosystem, geocoder, choices=Choices(answers=tuple(answers)), on=on)
