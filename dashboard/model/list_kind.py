"""The four canonical files, and the headings that each of them carries."""

from collections.abc import Mapping
from enum import StrEnum


class ListKind(StrEnum):
    """What a list holds. The value is the stem of its canonical file."""

    ORGANISATIONS = "organisations"
    RELATIONS = "relations"
    ACTIVITIES = "activities"
    PARTICIPATIONS = "participations"

    @property
    def headings(self) -> tuple[str, ...]:
        """Every heading, in the order in which the file is written."""
        return HEADINGS[self]

    @property
    def required(self) -> tuple[str, ...]:
        """The headings without which a file is not of this kind; no cell under them may be empty."""
        return REQUIRED[self]

    @property
    def file_name(self) -> str:
        """The name that an export gives it."""
        return f"{self.value}.csv"


HEADINGS: Mapping[ListKind, tuple[str, ...]] = {
    ListKind.ORGANISATIONS: (
        "id", "name", "corner", "kind", "part_of", "themes", "place", "municipality", "address", "postcode",
        "country", "latitude", "longitude", "inside", "size", "website", "kvk", "ror", "pic", "vat",
        "offers", "needs", "description", "aliases", "until", "precision", "foreign_ids",
    ),
    ListKind.RELATIONS: (
        "source", "target", "level", "kind", "themes", "since", "until", "last_confirmed", "ground",
        "introduced_by", "evidence",
    ),
    ListKind.ACTIVITIES: ("id", "name", "kind", "themes", "since", "until", "scheme", "evidence", "url"),
    ListKind.PARTICIPATIONS: ("activity", "organisation", "role"),
}  # fmt: skip

REQUIRED: Mapping[ListKind, tuple[str, ...]] = {
    ListKind.ORGANISATIONS: ("name", "corner"),
    ListKind.RELATIONS: ("source", "target"),
    ListKind.ACTIVITIES: ("name",),
    ListKind.PARTICIPATIONS: ("activity", "organisation"),
}
