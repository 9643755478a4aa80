"""CORDIS: the real ecosystem of any European region from one public download.

download → records → participant → gathering (two walks) → pieces → the way of every list → restraint
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date
from pathlib import Path

from geopy.geocoders.base import Geocoder

from dashboard.ingest.choices import Choices
from dashboard.ingest.cordis.corner_questions import corner_questions
from dashboard.ingest.cordis.download import Download, Part, download_of, name_of
from dashboard.ingest.cordis.gathering import Gathered, gathered
from dashboard.ingest.cordis.inbox import InboxFile, inbox_files
from dashboard.ingest.cordis.known import Known
from dashboard.ingest.cordis.pieces import activity_pieces, organisation_pieces, participation_pieces
from dashboard.ingest.cordis.projects import projects_of
from dashboard.ingest.cordis.refusing import UnreadableDownloadError
from dashboard.ingest.cordis.restraint import restrained
from dashboard.ingest.cordis.standing import Standings
from dashboard.ingest.cordis.telling import notices_of
from dashboard.ingest.cordis.theming import themes_of
from dashboard.ingest.cordis.within import Within, is_in
from dashboard.ingest.draft import Draft
from dashboard.ingest.drafting import draft_from
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.ingest.understanding import Understood
from dashboard.model import Ecosystem

__all__ = ["SOURCE", "InboxFile", "Within", "from_cordis", "inbox_files"]

SOURCE = "CORDIS"
"""The source of a batch that came from here."""


def from_cordis(
    paths: Iterable[Path],
    *,
    region: Within,
    ecosystem: Ecosystem,
    geocoder: Geocoder | None = None,
    on: date | None = None,
    progress: Progress = silently,
) -> Draft:
    """What a region's part of these downloads would do to an ecosystem.

    `geocoder` is the offline gazetteer when it is left out: thirty thousand organisations are nothing to
    ask somebody else's server about. A download that cannot be used gives a draft with one problem.
    Raises OSError when a file cannot be opened.
    """
    given = tuple(paths)
    standings = Standings(geocoder or _gazetteer())
    try:
        download = download_of(given)
        return _drafted(download, region, ecosystem, standings, geocoder or _gazetteer(), on, progress)
    except UnreadableDownloadError as refused:
        names = tuple(path.name for path in given)
        return Draft(files=names, problems=(refused.problem,), revision=ecosystem.revision)


def _drafted(
    download: Download,
    region: Within,
    ecosystem: Ecosystem,
    standings: Standings,
    geocoder: Geocoder,
    on: date | None,
    progress: Progress,
) -> Draft:
    holds = is_in(region, standings, home=ecosystem.region.country)
    sources = download[Part.ORGANISATIONS]
    found = gathered(sources, holds, tell=lambda done: progress(Step.READING, 0.8 * done))
    if not found.inside:
        raise UnreadableDownloadError(_nobody(found, region, download))
    projects = projects_of(
        download.get(Part.PROJECTS, ()),
        found.projects,
        tell=lambda done: progress(Step.READING, 0.8 + 0.1 * done),
    )
    themes = themes_of(
        download, found.projects, projects, tell=lambda done: progress(Step.READING, 0.9 + 0.1 * done)
    )
    known = Known(ecosystem.organisations)
    organisations, distrusted = organisation_pieces(found, standings, known)
    read = Understood(
        files=tuple(dict.fromkeys(each.name for part in download.values() for each in part)),
        mapped=(
            *organisations,
            *activity_pieces(found, projects, themes),
            *participation_pieces(found, known),
        ),
        problems=(*notices_of(found, region, download, projects), *distrusted),
    )
    # One row that cannot be used must not keep a country out: the others go on without it.
    drafted = draft_from(
        read, ecosystem, geocoder, choices=Choices(is_partial=True), on=on, progress=progress
    )
    names = {known.id_of(pic): seen.said.name for pic, seen in found.organisations.items()}
    draft = restrained(replace(drafted, rows=len(found.participations)), names)
    return replace(draft, questions=(*draft.questions, *corner_questions(draft, found, known)))


def _nobody(found: Gathered, region: Within, download: Download) -> Problem:
    """Nobody of the region is there: because nobody has a NUTS code, or because it is so."""
    name = name_of(download[Part.ORGANISATIONS])
    if region.nuts and found.without_nuts == found.rows:
        return Problem(ProblemCode.CORDIS_NOBODY_WITH_NUTS, name, found=region.words)
    return Problem(ProblemCode.CORDIS_NOBODY_THERE, name, found=region.words)


def _gazetteer() -> Geocoder:
    from dashboard.places.gazetteer import Gazetteer

    return Gazetteer()
