"""One party, in the region or outside it."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from urllib.parse import quote, unquote

from dashboard.model.corner import Corner
from dashboard.model.partial_date import PartialDate, is_active


class Precision(StrEnum):
    """How precisely the coordinates are known, best first."""

    ADDRESS = "address"
    POSTCODE = "postcode"
    TOWN = "town"
    APPROXIMATE = "approximate"


class Size(StrEnum):
    """Small (under 50 people), medium (under 250), large: the European Union's classes."""

    SMALL = "small"
    MEDIUM = "medium"
    LARGE = "large"


@dataclass(frozen=True, slots=True)
class ForeignId:
    """An identifier that another source gave: `ForeignId("cordis", "999977366")`."""

    source: str
    value: str

    def __str__(self) -> str:
        """As it stands in a cell: `cordis:999977366`; a colon in the source is `%3A`."""
        return f"{quote(self.source, safe=' ')}:{self.value}"

    @classmethod
    def parse(cls, text: str) -> "ForeignId":
        """Read what `str` wrote; ValueError for what has no source."""
        source, colon, value = text.partition(":")
        if not colon:
            raise ValueError(f"{text!r} names no source")
        return cls(unquote(source), value)


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation, or a part of one (faculty, lectorate, daughter).

    `part_of` is the id of the organisation that this one belongs to. `latitude` and
    `longitude` are WGS 84 degrees; both or neither are known. `inside` is None when
    nobody said: then the region's rule decides (`Ecosystem.is_inside`). `until` is when it ended, if it
    did: from then on it counts in no figure, and what it had with others stands as it was.
    """

    id: str
    name: str
    corner: Corner
    aliases: tuple[str, ...] = ()
    kind: str = ""
    part_of: str | None = None
    themes: tuple[str, ...] = ()
    place: str = ""
    municipality: str = ""
    address: str = ""
    postcode: str = ""
    country: str = ""
    latitude: float | None = None
    longitude: float | None = None
    precision: Precision | None = None
    inside: bool | None = None
    size: Size | None = None
    website: str = ""
    kvk: str = ""
    ror: str = ""
    pic: str = ""
    vat: str = ""
    foreign_ids: tuple[ForeignId, ...] = ()
    offers: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    description: str = ""
    until: PartialDate | None = None

    def stands_on(self, day: date) -> bool:
        """Whether it has not ended by that day."""
        return is_active(None, self.until, day)

    @property
    def is_placed(self) -> bool:
        """Whether it can stand on a map."""
        return self.latitude is not None and self.longitude is not None

    @property
    def town(self) -> str:
        """Where it stands: its place, else its municipality, else nothing."""
        return (self.place or self.municipality).strip()
