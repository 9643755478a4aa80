"""From what was gathered to the canonical pieces that every list becomes.

Every row keeps the number that it has in its file, and every column the heading that it has there.
"""

from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence

from dashboard.ingest.cells import LONGEST_ID
from dashboard.ingest.cordis.download import Source
from dashboard.ingest.cordis.gathering import Gathered, Seen
from dashboard.ingest.cordis.known import Known
from dashboard.ingest.cordis.projects import Project
from dashboard.ingest.cordis.standing import Standings
from dashboard.ingest.mapping import Mapped
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import counted
from dashboard.ingest.table import Row, Table
from dashboard.model import ActivityKind
from dashboard.model.cell_list import join_cell
from dashboard.model.list_kind import ListKind
from dashboard.one_line import one_line

Tell = Callable[[float], None]
"""Hears how much is done (0–1)."""
LONGEST_TEXT = 400
"""Letters of a name, a title or a street that are kept."""
PAGE = "https://cordis.europa.eu/project/id/"
"""Before a project's number: its public page."""

_ORGANISATION = {
    "id": "organisationID", "name": "name", "corner": "activityType", "place": "city", "address": "street",
    "postcode": "postCode", "country": "country", "latitude": "geolocation", "longitude": "geolocation",
    "inside": "nutsCode", "website": "organizationURL", "pic": "organisationID", "vat": "vatNumber",
}  # fmt: skip
_ACTIVITY = {
    "id": "id", "name": "acronym", "kind": "fundingScheme", "themes": "euroSciVoc", "since": "startDate",
    "until": "endDate", "scheme": "frameworkProgramme", "evidence": "title", "url": "id",
}  # fmt: skip
_PARTICIPATION = {"activity": "projectID", "organisation": "organisationID", "role": "role"}
"""Our field → the heading under which the download has it."""


def activity_id(number: str) -> str:
    """The id of the project with this number."""
    return f"cordis-{number}"[:LONGEST_ID]


def organisation_pieces(
    gathered: Gathered, standings: Standings, known: Known, *, tell: Tell = lambda done: None
) -> tuple[list[Mapped], list[Problem]]:
    """The organisations, and a notice for each of the region's whose coordinates were not believed.

    Who is known by its PIC is called as the region calls it: the Commission gives a number once.
    """
    notices: list[Problem] = []
    rows: dict[Source, list[Row]] = defaultdict(list)
    for pic, seen in counted(tuple(gathered.organisations.items()), tell):
        said, is_inside = seen.said, pic in gathered.inside
        standing = standings.of(said.city, said.country, said.location)
        if standing.is_distrusted and is_inside:
            notices.append(_distrusted(seen))
        latitude, longitude = map(str, standing.point) if standing.point else ("", "")
        cells = (
            known.id_of(pic), known.name_of(pic) or _text(said.name), said.corner.value, _text(standing.town),
            _text(said.street), _text(said.postcode), said.country, latitude, longitude,
            "yes" if is_inside else "no", _text(said.website), pic, said.vat,
        )  # fmt: skip
        rows[seen.source].append(Row(seen.row, cells))
    return _pieces(rows, ListKind.ORGANISATIONS, _ORGANISATION), notices


def activity_pieces(
    gathered: Gathered,
    projects: Mapping[str, Project],
    themes: Mapping[str, Sequence[str]],
    *,
    tell: Tell = lambda done: None,
) -> list[Mapped]:
    """The projects. One that no file describes is called by its acronym, and has no dates."""
    rows: dict[Source, list[Row]] = defaultdict(list)
    for number, seen in counted(tuple(gathered.projects.items()), tell):
        project = projects.get(number) or Project(seen.source, seen.row)
        name = project.acronym or seen.said.acronym or project.title or number
        title = f"CORDIS {number}: {project.title}" if project.title else f"CORDIS {number}"
        cells = (
            activity_id(number), _text(name), ActivityKind.PROJECT.value, join_cell(themes.get(number, ())),
            project.since, project.until, _text(project.programme), _text(title), PAGE + number,
        )  # fmt: skip
        rows[project.source].append(Row(project.row, cells))
    return _pieces(rows, ListKind.ACTIVITIES, _ACTIVITY)


def participation_pieces(gathered: Gathered, known: Known, *, tell: Tell = lambda done: None) -> list[Mapped]:
    """Who takes part in what."""
    rows: dict[Source, list[Row]] = defaultdict(list)
    for (number, pic), taking in counted(tuple(gathered.participations.items()), tell):
        cells = (activity_id(number), known.id_of(pic), taking.role.value)
        rows[taking.source].append(Row(taking.row, cells))
    return _pieces(rows, ListKind.PARTICIPATIONS, _PARTICIPATION)


def _pieces(rows: Mapping[Source, list[Row]], kind: ListKind, headings: Mapping[str, str]) -> list[Mapped]:
    return list(_made(rows, kind, headings))


def _made(rows: Mapping[Source, list[Row]], kind: ListKind, headings: Mapping[str, str]) -> Iterator[Mapped]:
    columns = {field: position for position, field in enumerate(headings)}
    for source, of_source in rows.items():
        yield Mapped(Table(source.name, tuple(headings.values()), 1, tuple(of_source)), kind, columns)


def _text(written: str) -> str:
    """One line that does not become a formula by what it begins with, and has an end."""
    return one_line(written, longest=LONGEST_TEXT)


def _distrusted(seen: Seen) -> Problem:
    said = seen.said
    return Problem(
        ProblemCode.CORDIS_COORDINATES_DISTRUSTED,
        seen.source.name,
        row=seen.row,
        column="geolocation",
        field="latitude",
        found=said.geolocation,
        expected=(f"{said.city}, {said.country}",),
        near="",
    )
