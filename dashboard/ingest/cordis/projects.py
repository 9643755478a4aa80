"""What the download says of the projects themselves: title, period, programme."""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass

from dashboard.ingest.cordis.download import Source
from dashboard.ingest.cordis.records import records
from dashboard.model import PartialDate

FIELDS = ("id", "acronym", "title", "startDate", "endDate", "frameworkProgramme", "topics")
REQUIRED = ("id",)
PROGRAMMES = {"H2020": "Horizon 2020", "HORIZON": "Horizon Europe"}
"""What the programmes are called in full; another one keeps the name that it has (FP7)."""


@dataclass(frozen=True, slots=True)
class Project:
    """One project. A date is empty when it cannot be read, or ends before it begins."""

    source: Source
    row: int
    acronym: str = ""
    title: str = ""
    since: str = ""
    until: str = ""
    programme: str = ""
    topics: str = ""


def projects_of(
    sources: Sequence[Source], wanted: Collection[str], *, tell: Callable[[float], None] = lambda _: None
) -> dict[str, Project]:
    """The wanted projects by their number; of one that is there twice, the last."""
    found: dict[str, Project] = {}
    for source in sources:
        for row, record in records(source, FIELDS, required=REQUIRED, tell=tell):
            number, acronym, title, begins, ends, programme, topics = record
            if number in wanted:
                since, until = _period(begins, ends)
                named = PROGRAMMES.get(programme.upper(), programme)
                found[number] = Project(source, row, acronym, title, since, until, named, topics)
    return found


def _period(begins: str, ends: str) -> tuple[str, str]:
    since, until = _day(begins), _day(ends)
    if since and until and until.as_until() < since.as_since():
        until = None
    return str(since or ""), str(until or "")


def _day(written: str) -> PartialDate | None:
    try:
        return PartialDate.parse(written[:10])
    except ValueError:
        return None
