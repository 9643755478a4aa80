"""Whom the organisation of this phone should meet."""

from dashboard.serving.phone.asking import Answer, Asking
from dashboard.serving.phone.code import nowhere
from dashboard.serving.phone.visit import visit
from dashboard.views.phone.matches import Speaker, page_of_matches


def matches(asking: Asking) -> Answer:
    """`/w/CODE/matches`: the best as things stand now."""
    found = visit(asking)
    if found is None:
        return nowhere(asking)
    speaker = Speaker(found.workshop, found.person, found.own, found.network)
    return Answer(page_of_matches(speaker, found.page(asking.t, "matches")))
