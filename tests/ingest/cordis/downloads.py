"""Downloads of CORDIS, made up, in every form in which they are published."""

import csv
import io
import json
import zipfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from dashboard.ingest import Draft, Problem, ProblemCode
from dashboard.ingest.cordis import Within, from_cordis
from dashboard.model import Activity, Ecosystem, Organisation
from tests.ingest.lists import NOTHING_YET, TODAY

HEADINGS = [
    "projectID",
    "projectAcronym",
    "organisationID",
    "vatNumber",
    "name",
    "shortName",
    "SME",
    "activityType",
    "street",
    "postCode",
    "city",
    "country",
    "nutsCode",
    "geolocation",
    "organizationURL",
    "contactForm",
    "contentUpdateDate",
    "rcn",
    "order",
    "role",
    "ecContribution",
    "netEcContribution",
    "totalCost",
    "endOfParticipation",
    "active",
]

Row = Mapping[str, str]
EINDHOVEN = {"city": "EINDHOVEN", "country": "NL", "nutsCode": "NL414", "geolocation": "51.4416,5.4697"}
AACHEN = {"city": "AACHEN", "country": "DE", "nutsCode": "DEA2D", "geolocation": "50.7753,6.0839"}


def a_row(project: str = "101", pic: str = "900000001", **said: str) -> Row:
    """One participation; of a university in Eindhoven unless said otherwise."""
    usual = {
        "projectID": project,
        "projectAcronym": f"P{project}",
        "organisationID": pic,
        "vatNumber": f"NL{pic}B01",
        "name": f"UNIVERSITEIT {pic}",
        "activityType": "HES",
        "role": "participant",
        "endOfParticipation": "false",
        "contentUpdateDate": "2024-01-01 00:00:00",
        "ecContribution": "230000.5",
        "totalCost": "960619,95",
    }
    return dict.fromkeys(HEADINGS, "") | usual | EINDHOVEN | said


def a_company(project: str = "101", pic: str = "900000002", **said: str) -> Row:
    """One participation; of a company in Aachen unless said otherwise."""
    usual = {"name": f"FIRMA {pic} GMBH", "activityType": "PRC", "vatNumber": f"DE{pic}"}
    return a_row(project, pic, **(usual | AACHEN | said))


def a_project(number: str = "101", **said: str) -> Row:
    """One row of the projects' file."""
    usual = {
        "id": number,
        "acronym": f"P{number}",
        "title": "Light for everybody",
        "startDate": "2023-01-01",
        "endDate": "2027-12-31",
        "frameworkProgramme": "HORIZON",
        "topics": "HORIZON-CL4-2021-DIGITAL-EMERGING-01-10",
    }
    return usual | said


def csv_text(rows: Sequence[Row]) -> str:
    """As it is published: semicolons, everything quoted."""
    text = io.StringIO()
    written = csv.DictWriter(text, list(rows[0]), delimiter=";", quoting=csv.QUOTE_ALL, lineterminator="\n")
    written.writeheader()
    written.writerows(rows)
    return text.getvalue()


def json_text(rows: Sequence[Row]) -> str:
    """As it is published: numbers as numbers, yes and no as such."""
    return json.dumps([{key: _as_json(key, value) for key, value in row.items()} for row in rows])


def _as_json(key: str, value: str) -> Any:
    if value.isdigit() and key in {"projectID", "organisationID", "id", "postCode"}:
        return int(value)
    return {"true": True, "false": False}.get(value, value)


def a_file(folder: Path, name: str, rows: Sequence[Row]) -> Path:
    """A file of these rows, in the form that its name says."""
    path = folder / name
    path.write_text((json_text if name.endswith(".json") else csv_text)(rows), encoding="utf-8")
    return path


def a_zip(folder: Path, **members: str) -> Path:
    """A zip of these members: `organization_csv` becomes `csv/organization.csv`."""
    path = folder / "cordis-HORIZONprojects.zip"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for member, text in members.items():
            archive.writestr(f"csv/{member.replace('_', '.')}", text)
    return path


def drafted(*paths: Path, onto: Ecosystem = NOTHING_YET, **region: Any) -> Draft:
    """What these files would do; for NL41 unless another region is asked for."""
    return from_cordis(paths, region=Within(**(region or {"nuts": "NL41"})), ecosystem=onto, on=TODAY)


def organisations(draft: Draft) -> dict[str, Organisation]:
    """The organisations of a draft by PIC."""
    assert not draft.problems, draft.problems
    return {each.after.pic: each.after for each in draft.effects if isinstance(each.after, Organisation)}


def projects(draft: Draft) -> list[Activity]:
    """The projects of a draft."""
    assert not draft.problems, draft.problems
    return [each.after for each in draft.effects if isinstance(each.after, Activity)]


def told(draft: Draft, code: ProblemCode) -> list[Problem]:
    """The notices of one kind."""
    return [notice for notice in draft.notices if notice.code is code]
