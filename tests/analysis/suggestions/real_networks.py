"""Project networks as they are: read from files that are never copied into the checkout.

In the folder that `DRIEHOEK_REAL_DATA` names: `cordis` as it was published, and
`h2020_2014_2016/nl_participation_2014_2016.csv` with the programmes of `projects.csv`.
"""

import csv
import os
from collections import defaultdict
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

CORNERS = {
    "HES": Corner.KNOWLEDGE,
    "REC": Corner.KNOWLEDGE,
    "PRC": Corner.BUSINESS,
    "PUB": Corner.GOVERNMENT,
}


def folder(name: str) -> Path | None:
    """Where one of the two sets of files stands, if it is there."""
    named = os.environ.get("DRIEHOEK_REAL_DATA")
    files = Path(named) / name if named else None
    return files if files and files.is_dir() else None


def dutch_horizon_2020(files: Path) -> Ecosystem:
    """Who took part from the Netherlands in Horizon 2020 up to 2016; themes are its programmes."""
    with (files / "projects.csv").open(encoding="utf-8", errors="replace") as opened:
        themes = {row["rcn"]: _themes(row["programme"]) for row in csv.DictReader(opened, delimiter="\t")}
    with (files / "nl_participation_2014_2016.csv").open(encoding="utf-8", errors="replace") as opened:
        rows = list(csv.DictReader(opened, delimiter=";"))
    organisations: dict[str, Organisation] = {}
    activities: dict[str, Activity] = {}
    participations: dict[tuple[str, str], Participation] = {}
    types: dict[str, set[str]] = defaultdict(set)
    for row in rows:
        types[_id(row["name"])].add(row["activityType"])
    for row in rows:
        id, project = _id(row["name"]), row["projectID"]
        kind = next(iter(sorted(types[id] - {"", "OTH"})), "OTH")
        organisations[id] = Organisation(
            id=id,
            name=row["name"].strip(),
            corner=CORNERS.get(kind, Corner.OTHER),
            place=row["city"].strip().title(),
            country="NL",
        )
        activities[project] = Activity(
            id=project,
            name=row["projectAcronym"].strip(),
            kind=ActivityKind.PROJECT,
            themes=themes.get(project, ()),
            since=PartialDate.parse(row["startDate"]) if row["startDate"] else None,
            until=PartialDate.parse(row["endDate"]) if row["endDate"] else None,
            scheme="Horizon 2020",
        )
        role = Role.LEAD if _id(row["coordinator"]) == id else Role.PARTNER
        participations[project, id] = Participation(project, id, role)
    return Ecosystem(
        region=Region(name="Nederland", country="NL"),
        organisations=tuple(organisations.values()),
        activities=tuple(activities.values()),
        participations=tuple(participations.values()),
    )


def _themes(programmes: str) -> tuple[str, ...]:
    """The programmes to their third level: `H2020-EU.3.4`; those about careers and ideas are no theme."""
    levels = {".".join(each.removeprefix("H2020-EU.").split(".")[:2]) for each in programmes.split(";")}
    return tuple(sorted(f"H2020-EU.{each}" for each in levels if each and not each.startswith("1.")))


def _id(name: str) -> str:
    return "".join(letter for letter in name.casefold() if letter.isalnum())[:100]
