"""Which corner is it? Asked of every newcomer in the region that the download itself leaves open.

Partners outside the region come in as `other` without a question: nobody here has to know them.
"""

from collections.abc import Iterator, Mapping

from dashboard.ingest.cordis.gathering import Gathered, Seen
from dashboard.ingest.cordis.known import Known
from dashboard.ingest.draft import Draft
from dashboard.ingest.effect import Outcome
from dashboard.ingest.recognising.corner_proposals import propose_corner
from dashboard.model import Corner, EntityKind, OpenQuestion, Organisation
from dashboard.one_line import one_line

CODE = "which_corner"


def corner_questions(draft: Draft, gathered: Gathered, known: Known) -> Iterator[OpenQuestion]:
    """A question for each newcomer without a corner; its id makes it one, however often it is asked."""
    seen_as: Mapping[str, Seen] = {known.id_of(pic): gathered.organisations[pic] for pic in gathered.inside}
    for effect in draft.having(Outcome.ADDED, EntityKind.ORGANISATION):
        made = effect.after
        if isinstance(made, Organisation) and made.corner is Corner.OTHER and made.id in seen_as:
            yield _question(made, seen_as[made.id])


def _question(made: Organisation, seen: Seen) -> OpenQuestion:
    facts = {
        "name": one_line(made.name),
        "kind": seen.said.activity_type,
        "file": seen.source.name,
        "row": str(seen.row),
    }
    proposed = propose_corner(made.name)
    if proposed is not None:  # an answer to agree to, which nobody has given yet
        facts["proposed"] = proposed.value
    return OpenQuestion(f"{CODE}:{made.id}", CODE, (made.id,), facts)
