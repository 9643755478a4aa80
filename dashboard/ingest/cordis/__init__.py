"""CORDIS: the real ecosystem of any European region from one public download.

download → records → participant → gathering (two walks) → excerpt → pieces → the way of a list → restraint
"""

from collections.abc import Iterable
from datetime import date
from pathlib import Path

from geopy.geocoders.base import Geocoder

from dashboard.ingest.cordis.drafting import draft_of_excerpt
from dashboard.ingest.cordis.excerpt import Excerpt, excerpt_of
from dashboard.ingest.cordis.inbox import InboxFile, inbox_files
from dashboard.ingest.cordis.packing import is_excerpt, packed, unpacked
from dashboard.ingest.cordis.refusing import UnreadableDownloadError
from dashboard.ingest.cordis.standing import Standings
from dashboard.ingest.cordis.within import Within
from dashboard.ingest.draft import Draft
from dashboard.ingest.progress import Progress, silently
from dashboard.model import Ecosystem, Named

__all__ = [
    "SOURCE",
    "Excerpt",
    "InboxFile",
    "UnreadableDownloadError",
    "Within",
    "draft_of_excerpt",
    "from_cordis",
    "gazetteer",
    "inbox_files",
    "is_excerpt",
    "packed",
    "read_excerpt",
    "unpacked",
]

SOURCE = "CORDIS"
"""The source of a batch that came from here."""


def read_excerpt(
    paths: Iterable[Path],
    *,
    region: Within,
    ecosystem: Ecosystem,
    geocoder: Geocoder | None = None,
    progress: Progress = silently,
) -> Excerpt:
    """A region's part of these downloads; raises what `excerpt_of` raises."""
    return excerpt_of(
        paths,
        region=region,
        standings=Standings(geocoder or gazetteer()),
        home=ecosystem.region.country,
        progress=progress,
    )


def from_cordis(
    paths: Iterable[Path],
    *,
    region: Within,
    ecosystem: Ecosystem,
    geocoder: Geocoder | None = None,
    earlier: Iterable[Named] = (),
    on: date | None = None,
    progress: Progress = silently,
) -> Draft:
    """What a region's part of these downloads would do to an ecosystem.

    `geocoder` is the offline gazetteer when it is left out: thirty thousand organisations are nothing to
    ask somebody else's server about. A download that cannot be used gives a draft with one problem.
    Raises OSError when a file cannot be opened.
    """
    given = tuple(paths)
    asked = geocoder or gazetteer()
    try:
        excerpt = read_excerpt(given, region=region, ecosystem=ecosystem, geocoder=asked, progress=progress)
    except UnreadableDownloadError as refused:
        names = tuple(path.name for path in given)
        return Draft(files=names, problems=(refused.problem,), revision=ecosystem.revision)
    return draft_of_excerpt(excerpt, ecosystem, asked, earlier=earlier, on=on, progress=progress)


def gazetteer() -> Geocoder:
    """The towns that we ship; nobody is asked."""
    from dashboard.places.gazetteer import Gazetteer

    return Gazetteer()
