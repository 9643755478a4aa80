"""The region that somebody asks for: by NUTS code, by country, or around a place."""

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, radians

from dashboard.ingest.cordis.participant import Participant, country_of
from dashboard.ingest.cordis.refusing import refuse
from dashboard.ingest.cordis.standing import Point, Standings, km_between
from dashboard.ingest.problem import ProblemCode
from dashboard.model import Precision
from dashboard.places.town import countries

USUAL_KM = 40.0
KM_IN_A_DEGREE = 111.2
SUGGESTED = 3

IsIn = Callable[[Participant], bool]


@dataclass(frozen=True, slots=True)
class Within:
    """What is asked for; exactly one of `nuts`, `country` and `place` is filled.

    `nuts` is the beginning of a NUTS code (NL41), `country` a code of two letters, `place` the name of a
    town, with its country behind a comma where that is needed ("Aachen, DE"); `km` belongs to it.
    """

    nuts: str = ""
    country: str = ""
    place: str = ""
    km: float = USUAL_KM

    @property
    def words(self) -> str:
        """It in a few letters, for a note: "NL41", "NL", "Eindhoven, 40 km"."""
        return f"{self.place}, {self.km:g} km" if self.place else (self.nuts or self.country).upper()

    @property
    def is_one(self) -> bool:
        """Whether one thing is asked for, and one only."""
        return sum(bool(each.strip()) for each in (self.nuts, self.country, self.place)) == 1


def is_in(within: Within, standings: Standings, *, home: str = "") -> IsIn:
    """What tells of a participant whether it is in the region.

    `home` is the country in which a place is looked for first. Refuses a place that nobody knows, or of which
    there are several.
    """
    if within.nuts:
        return _by_nuts(within.nuts)
    if within.country:
        wanted = country_of(within.country)
        return lambda each: each.country == wanted
    return _around(centre_of(within.place, standings, home=home), within.km, standings)


def _by_nuts(code: str) -> IsIn:
    """The codes begin with the Commission's letters for a country: EL and UK, whatever is asked."""
    wanted = code.strip().upper()
    wanted = {"GR": "EL", "GB": "UK"}.get(wanted[:2], wanted[:2]) + wanted[2:]
    return lambda each: each.nuts.upper().startswith(wanted)


def centre_of(place: str, standings: Standings, *, home: str = "") -> Point:
    """The one place that a text means."""
    name, _, behind = place.rpartition(",")
    code = country_of(behind.strip()) if name else ""
    if code in countries():
        found = standings.namesakes(name.strip(), country=code)
    else:
        name, code = place, ""
        found = (home and standings.namesakes(place, country=home)) or standings.namesakes(place)
    if not found:
        near = standings.near(name.strip(), country=code or home) or standings.near(name.strip())
        refuse(ProblemCode.CORDIS_PLACE_UNKNOWN, "", found=place, near=near[0] if near else "")
    addresses = tuple(dict.fromkeys(str(each.address) for each in found))
    if found[0].raw.get("precision") == Precision.APPROXIMATE and len(addresses) > 1:
        refuse(ProblemCode.CORDIS_PLACE_SEVERAL, "", found=place, expected=addresses[:SUGGESTED])
    return found[0].latitude, found[0].longitude


def _around(centre: Point, km: float, standings: Standings) -> IsIn:
    """By coordinates that are checked; only countries that the circle reaches are looked at."""
    high = km / KM_IN_A_DEGREE
    wide = high / max(0.05, cos(radians(centre[0])))
    reached = {
        code
        for code, box in countries().items()
        if box.south - 1 <= centre[0] + high
        and box.north + 1 >= centre[0] - high
        and box.west - 1 <= centre[1] + wide
        and box.east + 1 >= centre[1] - wide
    }
    known: dict[tuple[str, str, str], bool] = {}

    def holds(each: Participant) -> bool:
        if each.country not in reached:
            return False
        key = (each.city, each.country_code, each.geolocation)
        if key not in known:
            best = standings.of(each.city, each.country, each.location).best
            known[key] = best is not None and km_between(best, centre) <= km
        return known[key]

    return holds
