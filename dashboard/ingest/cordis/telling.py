"""What was left out of a download, and what is missing in it: told, and standing in nobody's way."""

from collections.abc import Iterator, Mapping

from dashboard.ingest.cordis.download import Download, Part, name_of
from dashboard.ingest.cordis.gathering import Gathered
from dashboard.ingest.cordis.projects import Project
from dashboard.ingest.cordis.within import Within
from dashboard.ingest.problem import Problem, ProblemCode


def notices_of(
    found: Gathered, region: Within, download: Download, projects: Mapping[str, Project]
) -> Iterator[Problem]:
    """Each with its number as what was found."""
    name = name_of(download[Part.ORGANISATIONS])
    if found.persons:
        yield Problem(ProblemCode.CORDIS_PERSONS_LEFT_OUT, name, found=str(found.persons))
    if found.ended:
        yield Problem(ProblemCode.CORDIS_ENDED_LEFT_OUT, name, found=str(found.ended))
    if region.nuts and found.without_nuts:
        yield Problem(ProblemCode.CORDIS_WITHOUT_NUTS, name, found=str(found.without_nuts))
    undescribed = len(found.projects.keys() - projects.keys())
    if undescribed:
        yield Problem(ProblemCode.CORDIS_WITHOUT_PROJECTS, name, found=str(undescribed))
