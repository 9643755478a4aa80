"""The Horizon 2020 projects to 2016 of Spaghetti Open Data as a region, three ways.

dutch       the 706 Dutch organisations of nl_participation_2014_2016.csv, with the type that stands there
with_others the same among everybody they work with: those from elsewhere are of no corner
europe      all 12,326 organisations; of those without a type the corner is told by words in the name
            (university, institute, ministry, city, GmbH, Ltd), which is rough; who says nothing is `other`

Only Dutch organisations have a type in these files. Themes are the programmes of the projects.
"""

import csv
import re
from collections import Counter, defaultdict
from enum import StrEnum
from pathlib import Path

from dashboard.model import (
    Activity,
    ActivityKind,
    Corner,
    Ecosystem,
    Organisation,
    PartialDate,
    Participation,
    Region,
    Role,
)

TYPES = {
    "HES": Corner.KNOWLEDGE,
    "REC": Corner.KNOWLEDGE,
    "PRC": Corner.BUSINESS,
    "PUB": Corner.GOVERNMENT,
}
WORDS = (
    (
        Corner.KNOWLEDGE,
        r"UNIV|INSTITU|RECHERCH|RESEARCH|FORSCH|COLLEGE|SCHOOL|HOCHSCHULE|ACADEM|CENTRE NATIONAL|CNRS|ECOLE"
        r"|POLITEC|POLYTECH|FUNDACI|LABORAT|CONSIGLIO NAZ|FRAUNHOFER",
    ),
    (
        Corner.GOVERNMENT,
        r"MINIST|MUNICIP|COMUNE|AYUNTAMIENTO|REGION|CITY OF|STADT|COUNCIL|AGENC|PROVINC|GOBIERNO|GOVERN"
        r"|AUTHORITY|DEPARTMENT|COUNTY|VILLE",
    ),
    (
        Corner.BUSINESS,
        r"\b(GMBH|LTD|LIMITED|SA|SAS|SPA|SRL|BV|B\.V\.|AG|AB|OY|AS|SL|SLU|NV|INC|PLC|SARL|KG|APS|DOO|OU|EOOD"
        r"|KFT|A/S|S\.R\.L\.|S\.P\.A\.|SP\.? Z|ZRT|LDA|EPE|SRO|CO)\b",
    ),
)


class Extent(StrEnum):
    """Who is in it."""

    DUTCH = "dutch"
    WITH_OTHERS = "with_others"
    EUROPE = "europe"


def region(folder: Path, extent: Extent) -> Ecosystem:
    """The region; raises FileNotFoundError when the files are not in the folder."""
    projects = {row["rcn"]: row for row in _rows(folder / "projects.csv", "\t")}
    dutch = _rows(folder / "nl_participation_2014_2016.csv", ";")
    types: dict[str, Counter[Corner]] = defaultdict(Counter)
    for row in dutch:
        types[row["name"]][TYPES.get(row["activityType"], Corner.OTHER)] += 1
    corners = {name: counted.most_common(1)[0][0] for name, counted in types.items()}
    if extent is Extent.DUTCH:
        names = {name: name for name in corners}
        organisations = [Organisation(name, name, corner, country="NL") for name, corner in corners.items()]
        taking_part = {(row["projectID"], row["name"]) for row in dutch}
    else:
        rows = _rows(folder / "unique_org.csv", "\t")
        names = {row["new_org_id"]: row["name"] for row in rows}
        organisations = [_organisation(row, corners, extent) for row in rows]
        taking_part = {(row["projectRcn"], row["new_org_id"]) for row in _rows(folder / "edges.csv", "\t")}
    return Ecosystem(
        region=Region(name="Horizon 2020", country="NL"),
        organisations=tuple(organisations),
        activities=tuple(
            _activity(projects[each]) for each in sorted({project for project, _ in taking_part})
        ),
        participations=tuple(
            Participation(
                project,
                who,
                Role.LEAD if projects[project]["coordinator"] == names[who] else Role.PARTNER,
            )
            for project, who in sorted(taking_part)
        ),
    )


def _organisation(row: dict[str, str], corners: dict[str, Corner], extent: Extent) -> Organisation:
    name, is_dutch = row["name"], row["country"] == "NL"
    if is_dutch and name in corners:
        corner = corners[name]
    elif extent is Extent.EUROPE:
        told = (each for each, words in WORDS if re.search(words, name.upper()))
        corner = next(told, Corner.OTHER)
    else:
        corner = Corner.OTHER
    inside = is_dutch or extent is Extent.EUROPE
    return Organisation(row["new_org_id"], name, corner, country=row["country"], inside=inside)


def _activity(row: dict[str, str]) -> Activity:
    return Activity(
        id=row["rcn"],
        name=row["acronym"] or row["rcn"],
        kind=ActivityKind.PROJECT,
        themes=(row["programme"],) if row["programme"] else (),
        since=PartialDate.parse(row["startDate"]) if row["startDate"] else None,
        until=PartialDate.parse(row["endDate"]) if row["endDate"] else None,
        scheme="Horizon 2020",
    )


def _rows(path: Path, between: str) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file, delimiter=between))
