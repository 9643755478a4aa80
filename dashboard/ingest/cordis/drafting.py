"""What a region's part of a download would do to an ecosystem, by the way of every list."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import date

from geopy.geocoders.base import Geocoder

from dashboard.ingest.choices import Choices
from dashboard.ingest.cordis.corner_questions import corner_questions
from dashboard.ingest.cordis.excerpt import Excerpt
from dashboard.ingest.cordis.known import Known
from dashboard.ingest.cordis.leaving import only_of_the_register
from dashboard.ingest.cordis.pieces import activity_pieces, organisation_pieces, participation_pieces
from dashboard.ingest.cordis.restraint import restrained
from dashboard.ingest.cordis.standing import Standings
from dashboard.ingest.draft import Draft
from dashboard.ingest.drafting import draft_from
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.ingest.understanding import Understood
from dashboard.model import Ecosystem, Named

_NOTHING = Choices()


def draft_of_excerpt(
    excerpt: Excerpt,
    ecosystem: Ecosystem,
    geocoder: Geocoder,
    *,
    choices: Choices = _NOTHING,
    earlier: Iterable[Named] = (),
    on: date | None = None,
    progress: Progress = silently,
) -> Draft:
    """The draft. One row that cannot be used must not keep a country out: the others go on without it.

    `earlier` is what the last delivery of the same programmes and region spoke of.
    """
    known, standings, found = Known(ecosystem.organisations), Standings(geocoder), excerpt.gathered
    organisations, distrusted = organisation_pieces(
        found, standings, known, tell=_part_of(progress, 0.0, 0.4)
    )
    read = Understood(
        files=excerpt.files,
        mapped=(
            *organisations,
            *activity_pieces(found, excerpt.projects, excerpt.themes, tell=_part_of(progress, 0.4, 0.45)),
            *participation_pieces(found, known, tell=_part_of(progress, 0.45, 0.5)),
        ),
        problems=(*excerpt.notices, *distrusted),
    )
    drafted = draft_from(
        read,
        ecosystem,
        geocoder,
        choices=replace(choices, is_partial=True),
        earlier=only_of_the_register(earlier, ecosystem),
        on=on,
        progress=_second_half_of_validating(progress),
    )
    names = {known.id_of(pic): seen.said.name for pic, seen in found.organisations.items()}
    draft = restrained(replace(drafted, rows=len(found.participations)), names)
    progress(Step.DRAFTING, 0.9)
    return replace(draft, questions=(*draft.questions, *corner_questions(draft, found, known)))


def _part_of(progress: Progress, begin: float, end: float) -> Callable[[float], None]:
    """Tells how far this part of the first step is."""
    return lambda done: progress(Step.VALIDATING, begin + (end - begin) * done)


def _second_half_of_validating(progress: Progress) -> Progress:
    """For what follows on the pieces, which were the first half."""

    def told(step: Step, done: float) -> None:
        progress(step, 0.5 + done / 2 if step is Step.VALIDATING else done)

    return told
