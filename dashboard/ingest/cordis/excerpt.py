"""A region's part of a download: all that a draft is made of, and small enough to wait in the store."""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from dashboard.ingest.cordis.download import Download, Part, download_of, name_of
from dashboard.ingest.cordis.gathering import Gathered, gathered
from dashboard.ingest.cordis.projects import Project, projects_of
from dashboard.ingest.cordis.refusing import UnreadableDownloadError
from dashboard.ingest.cordis.standing import Standings
from dashboard.ingest.cordis.telling import notices_of
from dashboard.ingest.cordis.theming import themes_of
from dashboard.ingest.cordis.within import Within, is_in
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import Progress, Step, silently


@dataclass(frozen=True, slots=True)
class Excerpt:
    """Who of a region takes part in which project, and with whom, as a download says it.

    `title` names the programmes and the region: of two excerpts with one title the later one is the next
    delivery of the first. `notices` tell what was left out, and what the download lacks.
    """

    title: str
    files: tuple[str, ...]
    gathered: Gathered
    projects: Mapping[str, Project]
    themes: Mapping[str, tuple[str, ...]]
    notices: tuple[Problem, ...] = ()


def excerpt_of(
    paths: Iterable[Path],
    *,
    region: Within,
    standings: Standings,
    home: str = "",
    progress: Progress = silently,
) -> Excerpt:
    """Read a region's part of these files; `home` is the country in which a place is looked for first.

    Raises UnreadableDownloadError for a download that cannot be used or of which nobody is in the region,
    and OSError when a file cannot be opened.
    """
    download = download_of(paths)
    holds = is_in(region, standings, home=home)
    found = gathered(
        download[Part.ORGANISATIONS], holds, tell=lambda done: progress(Step.READING, 0.8 * done)
    )
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
    return Excerpt(
        title=" · ".join(filter(None, (_programmes(projects.values()), region.words))),
        files=tuple(dict.fromkeys(each.name for part in download.values() for each in part)),
        gathered=found,
        projects=projects,
        themes=themes,
        notices=tuple(notices_of(found, region, download, projects)),
    )


def _programmes(projects: Iterable[Project]) -> str:
    """The programme of each file: what most of its projects say, for some come from another one."""
    said: dict[str, Counter[str]] = {}
    for each in projects:
        said.setdefault(str(each.source.path), Counter())[each.programme] += 1
    return ", ".join(sorted({counts.most_common(1)[0][0] for counts in said.values()} - {""}))


def _nobody(found: Gathered, region: Within, download: Download) -> Problem:
    """Nobody of the region is there: because nobody has a NUTS code, or because it is so."""
    name = name_of(download[Part.ORGANISATIONS])
    if region.nuts and found.without_nuts == found.rows:
        return Problem(ProblemCode.CORDIS_NOBODY_WITH_NUTS, name, found=region.words)
    return Problem(ProblemCode.CORDIS_NOBODY_THERE, name, found=region.words)
