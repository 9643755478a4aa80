"""Who takes part in an activity, and as what: added, in another role, taken out."""

from dashboard.editing.finding import activity_of, organisation_of, participation_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, Participation, Role, key_of, put, remove


def take_part(ecosystem: Ecosystem, *, activity: str, organisation: str, role: Role) -> tuple[Change, ...]:
    """Let an organisation take part; who leads and hosts has two roles. Raises EditRefusedError."""
    activity_of(ecosystem, activity)
    organisation_of(ecosystem, organisation)
    return (put(_free(ecosystem, Participation(activity, organisation, role))),)


def change_role(ecosystem: Ecosystem, *, participation: str, role: Role) -> tuple[Change, ...]:
    """Give who takes part another role; `participation` is its key. The same role changes nothing.

    Raises EditRefusedError when it is gone, or takes part in that role already.
    """
    before = participation_of(ecosystem, participation)
    if before.role is role:
        return ()
    return (remove(before), put(_free(ecosystem, Participation(before.activity, before.organisation, role))))


def leave(ecosystem: Ecosystem, *, participation: str) -> tuple[Change, ...]:
    """Take somebody out: a participation has no dates of its own. Raises EditRefusedError when it is gone."""
    return (remove(participation_of(ecosystem, participation)),)


def _free(ecosystem: Ecosystem, made: Participation) -> Participation:
    if key_of(made) in ecosystem.participation_by_key:
        raise EditRefusedError(Refusal.THERE_ALREADY, made.organisation, made.activity)
    return made
