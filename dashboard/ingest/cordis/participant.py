"""One row of the organisations' file: that an organisation takes part in a project."""

import re
from functools import lru_cache
from typing import NamedTuple

from dashboard.model import Corner, Role
from dashboard.places.gazetteer import iso_code

FIELDS = (
    "projectID", "projectAcronym", "organisationID", "vatNumber", "name", "activityType", "street",
    "postCode", "city", "country", "nutsCode", "geolocation", "organizationURL", "contentUpdateDate",
    "role", "endOfParticipation", "active",
)  # fmt: skip
"""What is read of a row. Amounts of money, contact forms and the short name are left where they are."""
REQUIRED = ("projectID", "organisationID", "name", "activityType", "country", "role")


class Participant(NamedTuple):
    """The fields of a row as they are written, in the order of FIELDS."""

    project: str
    acronym: str
    pic: str
    vat_number: str
    name: str
    activity_type: str
    street: str
    post_code: str
    city: str
    country_code: str
    nuts: str
    geolocation: str
    url: str
    updated: str
    role_name: str
    ended: str
    active: str

    @property
    def takes_part(self) -> bool:
        """Whether it has not left the project, and has not ceased to be."""
        return self.ended.casefold() != "true" and self.active.casefold() != "false"

    @property
    def country(self) -> str:
        """The ISO 3166 code: the Commission writes EL and UK, and now and then the same code twice."""
        return country_of(self.country_code)

    @property
    def corner(self) -> Corner:
        """The corner that the kind of activity says; `OTHER` where it says none."""
        return corner_of(self.activity_type)

    @property
    def role(self) -> Role:
        """Who coordinates leads; everybody else is a partner."""
        return Role.LEAD if self.role_name.casefold() == "coordinator" else Role.PARTNER

    @property
    def location(self) -> tuple[float, float] | None:
        """Latitude and longitude as they are written, in degrees; None when they cannot be."""
        return location_of(self.geolocation)

    @property
    def vat(self) -> str:
        """The VAT number, without what people write where there is none ("MISSING", "NOTAPPLICABLE")."""
        number = re.sub(r"[\s.\-]", "", self.vat_number).upper()
        return number if _VAT.fullmatch(number) and sum(map(str.isdigit, number)) >= FEWEST_DIGITS else ""

    @property
    def postcode(self) -> str:
        """The postcode; a number in JSON has lost the zeros before it."""
        if self.post_code.isdigit() and self.country in FIVE_DIGITS:
            return self.post_code.zfill(5)
        return self.post_code

    @property
    def website(self) -> str:
        """The address of its website, where it is one."""
        return self.url if _WEBSITE.fullmatch(self.url) else ""


FEWEST_DIGITS = 5
FIVE_DIGITS = frozenset({"DE", "EE", "ES", "FI", "FR", "GR", "HR", "IT", "TR", "UA"})
"""Countries with postcodes of five digits, of which the first may be a zero."""
_VAT = re.compile(r"[A-Z]{2,3}[A-Z0-9]{5,16}")
_WEBSITE = re.compile(r"(?:https?://)?[\w-]+(?:\.[\w-]+)+(?::\d+)?(?:/\S*)?", re.IGNORECASE)
_CORNERS = {
    "HES": Corner.KNOWLEDGE,
    "REC": Corner.KNOWLEDGE,
    "PRC": Corner.BUSINESS,
    "PUB": Corner.GOVERNMENT,
}


@lru_cache(maxsize=1_024)
def country_of(written: str) -> str:
    """The ISO 3166 code of what stands under `country`."""
    return iso_code(written.split(";")[0]) or ""


@lru_cache(maxsize=1_024)
def corner_of(activity_type: str) -> Corner:
    """Higher education and research are knowledge, private companies business, public bodies government.

    "PRC;PRC" is PRC; two that differ, `OTH` and nothing at all are for a person to decide.
    """
    said = {each.strip().upper() for each in activity_type.split(";")}
    corners = {_CORNERS.get(each, Corner.OTHER) for each in said}
    return corners.pop() if len(corners) == 1 else Corner.OTHER


def location_of(written: str) -> tuple[float, float] | None:
    """ "52.08,4.32" as degrees; None for anything else, and for the point where both are zero."""
    latitude, _, longitude = written.partition(",")
    try:
        point = float(latitude), float(longitude)
    except ValueError:
        return None
    within = abs(point[0]) <= 90 and abs(point[1]) <= 180  # and so no NaN
    return point if within and point != (0, 0) else None
