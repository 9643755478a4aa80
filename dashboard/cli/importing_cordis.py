"""`driehoek import-cordis`: a region's European projects, from one public download."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from dashboard.cli.failing import MISTYPED, fail, say
from dashboard.cli.importing import author_or_user, confirmed, refuse
from dashboard.cli.summary import show_notices, show_summary
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.ingest.progress import Progress, Step


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
        told = _told(texts)
        try:
            excerpt = read_excerpt(paths, region=region, ecosystem=workspace.ecosystem(), progress=told)
        except UnreadableDownloadError as refused:
            refuse(Draft(problems=(refused.problem,)), texts)
        draft = workspace.lists.draft_excerpt(excerpt, progress=told)
        show_notices(draft, texts)
        show_summary(draft, texts)
        if draft.is_empty:
            say(texts("cli.nothing_to_change"))
            return
        if not accept and not confirmed(texts):
            fail(texts("cli.nothing_written"))
        batch = workspace.lists.take_in_excerpt(excerpt, draft, author=author_or_user(author))
        say(texts("cli.accepted", batch=str(batch.id), author=batch.author, where=workspace.location))


def _told(texts: Texts) -> "Progress":
    """One line that says how far it is, where somebody is looking."""
    from dashboard.ingest.progress import silently

    if not sys.stderr.isatty():
        return silently

    def told(step: "Step", done: float) -> None:
        line = f"{texts(f'lists.step_{step}')} {texts.percent(done)}"
        sys.stderr.write(f"\r{line:<60}")
        sys.stderr.flush()

    return told
