"""Keeping another choice about a list: signed by nobody, for nothing of the region changes."""

from dashboard.errors import ConflictError, StoreBusyError
from dashboard.ingest.choices import Choices
from dashboard.views.language import t
from dashboard.views.lists.finding import Found
from dashboard.views.region_data import workspace
from dashboard.views.telling import tell


def keep(found: Found, choices: Choices) -> None:
    """Keep these choices. Somebody who changed the same list meanwhile goes first: then say so.

    For callbacks: the run that follows shows what came of it.
    """
    try:
        workspace().lists.choose(found.delivery, choices)
    except ConflictError:
        tell(t("lists.changed_meanwhile"))
    except StoreBusyError:
        tell(t("writing.busy"))
