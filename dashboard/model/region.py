"""The region itself: its name, and what counts as inside."""

from dataclasses import dataclass, field
from enum import StrEnum
from math import asin, cos, radians, sin, sqrt

from dashboard.model.organisation import Organisation
from dashboard.model.settings import Settings

EARTH_RADIUS_KM = 6371.0088


class InsideRuleKind(StrEnum):
    """How it is decided what is inside: not at all, by country, by municipality, or by distance."""

    NONE = "none"
    COUNTRY = "country"
    MUNICIPALITIES = "municipalities"
    AROUND = "around"


@dataclass(frozen=True, slots=True)
class InsideRule:
    """What counts as inside when nobody said so of an organisation itself.

    `municipalities` are compared with an organisation's municipality, else its place,
    without regard to case. `latitude`, `longitude` and `km` belong to `AROUND`.
    """

    kind: InsideRuleKind = InsideRuleKind.NONE
    municipalities: tuple[str, ...] = ()
    place: str = ""
    latitude: float | None = None
    longitude: float | None = None
    km: float | None = None


@dataclass(frozen=True, slots=True)
class Region:
    """A region: name, country (ISO 3166 alpha-2), what counts as inside, settings.

    `is_example` marks the region that ships with the program: every page says so.
    """

    name: str = ""
    country: str = ""
    inside: InsideRule = field(default_factory=InsideRule)
    settings: Settings = field(default_factory=Settings)
    is_example: bool = False

    def holds(self, organisation: Organisation) -> bool:
        """Whether an organisation is inside: as it says itself, else by the rule, else yes.

        By a rule that cannot be answered (no place, no coordinates) it is not inside.
        """
        if organisation.inside is not None:
            return organisation.inside
        rule = self.inside
        if rule.kind is InsideRuleKind.COUNTRY:
            return organisation.country.casefold() == self.country.casefold()
        if rule.kind is InsideRuleKind.MUNICIPALITIES:
            stands_in = (organisation.municipality or organisation.place).casefold()
            return stands_in in {name.casefold() for name in rule.municipalities}
        if rule.kind is InsideRuleKind.AROUND:
            return _distance_km(rule, organisation) <= (rule.km or 0.0)
        return True


def _distance_km(rule: InsideRule, organisation: Organisation) -> float:
    """Great-circle distance (haversine) from the rule's centre; infinite when either has no place."""
    if rule.latitude is None or rule.longitude is None:
        return float("inf")
    if organisation.latitude is None or organisation.longitude is None:
        return float("inf")
    north, south = radians(rule.latitude), radians(organisation.latitude)
    east = radians(organisation.longitude - rule.longitude)
    half_chord = sin((south - north) / 2) ** 2 + cos(north) * cos(south) * sin(east / 2) ** 2
    return 2 * EARTH_RADIUS_KM * asin(sqrt(half_chord))
