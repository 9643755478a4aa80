"""`driehoek import-cordis`: a region's European projects, from one public download."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from dashboard.cli.failing import MISTYPED, fail, say
from dashboard.cli.importing import author_or_user, confirmed, refuse
from dashboard.cli.progress_line import progress_line
from dashboard.cli.summary import show_notices, show_summary
from dashboard.texts import Texts


@dataclass(frozen=True, slots=True)
class Asked:
    """The region that somebody typed: one of the three."""

    nuts: str = ""
    country: str = ""
    around: str = ""
    km: float = 40


def run(
    paths: Sequence[Path],
    asked: Asked,
    *,
    database: str | None,
    author: str | None,
    accept: bool,
    texts: Texts,
) -> None:
    """Show what the download would change, and change it when that is wanted."""
    from dashboard.ingest import Draft
    from dashboard.ingest.cordis import UnreadableDownloadError, Within, read_excerpt
    from dashboard.workspace import open_workspace

    region = Within(nuts=asked.nuts, country=asked.country, place=asked.around, km=asked.km)
    if not region.is_one:
        fail(texts("cordis.say_one_region"), status=MISTYPED)
    with open_workspace(database) as workspace:
        try:
            with progress_line(texts) as told:
                excerpt = read_excerpt(paths, region=region, ecosystem=workspace.ecosystem(), progress=told)
                draft = workspace.lists.draft_excerpt(excerpt, progress=told)
        except UnreadableDownloadError as refused:
            refuse(Draft(problems=(refused.problem,)), texts)
        show_notices(draft, texts)
        show_summary(draft, texts)
        if draft.is_empty:
            say(texts("cli.nothing_to_change"))
            return
        if not accept and not confirmed(texts):
            fail(texts("cli.nothing_written"))
        batch = workspace.lists.take_in_excerpt(excerpt, draft, author=author_or_user(author))
        say(texts("cli.accepted", batch=str(batch.id), author=batch.author, where=workspace.location))
