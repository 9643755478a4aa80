"""What a region's part of a download would do to an ecosystem, by the way of every list."""

from collections.abc import Iterable
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
from dashboard.ingest.progress import Progress, silently
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
    organisations, distrusted = organisation_pieces(found, standings, known)
    read = Understood(
        files=excerpt.files,
        mapped=(
            *organisations,
            *activity_pieces(found, excerpt.projects, excerpt.themes),
            *participation_pieces(found, known),
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
        progress=progress,
    )
    names = {known.id_of(pic): seen.said.name for pic, seen in found.organisations.items()}
    draft = restrained(replace(drafted, rows=len(found.participations)), names)
    return replace(draft, questions=(*draft.questions, *corner_questions(draft, found, known)))
