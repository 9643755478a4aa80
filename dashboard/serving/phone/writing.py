"""From a phone's form to the log: only what is theirs, only in time, and once."""

from dashboard.errors import NotSaidError, StoreBusyError, WorkshopClosedError
from dashboard.model.workshop import Said, Via
from dashboard.serving.phone.form import Form
from dashboard.serving.phone.keys import is_once, is_ours, once_for
from dashboard.serving.phone.tries import Tries
from dashboard.serving.phone.visit import Visit
from dashboard.views.opened import workspace

SAID = Tries(at_most=120, seconds=600)
"""What one phone can say in ten minutes: far more than a person, far less than a script."""


class NotTakenInError(Exception):
    """Nothing was written; `problem` says why, `status` says it in a number."""

    def __init__(self, problem: str, status: int = 422) -> None:
        super().__init__(problem)
        self.problem = problem
        self.status = status


def check(found: Visit, form: Form) -> None:
    """Whether this form is one of ours. Raises NotTakenInError."""
    if not is_ours(form.one("csrf"), found.token) or not is_once(form.one("once")):
        raise NotTakenInError("send_again", 403)


def write(found: Visit, said: Said, once: str) -> int:
    """Say it; the number of its entry. Raises NotTakenInError."""
    _not_too_often(found, once)
    try:
        entry = workspace().workshops.say(
            found.workshop, said, once=once_for(once, said), via=Via.PHONE, person=found.person
        )
    except WorkshopClosedError:
        raise NotTakenInError("is_over", 409) from None
    except NotSaidError:
        raise NotTakenInError("send_again") from None
    except StoreBusyError:
        raise NotTakenInError("store_busy", 503) from None
    return entry.id


def take_back(found: Visit, entry: int) -> int:
    """Take back what this phone said; the number of the line that says so. Raises NotTakenInError."""
    once = f"withdraw-{entry}-{found.person}"
    _not_too_often(found, once)
    try:
        return workspace().workshops.withdraw(found.workshop, entry, once=once, person=found.person).id
    except WorkshopClosedError:
        raise NotTakenInError("is_over", 409) from None
    except NotSaidError:
        raise NotTakenInError("not_yours", 403) from None
    except StoreBusyError:
        raise NotTakenInError("store_busy", 503) from None


def _not_too_often(found: Visit, once: str) -> None:
    if SAID.wait(found.person):
        raise NotTakenInError("too_much", 429)
    SAID.note(found.person, once)
