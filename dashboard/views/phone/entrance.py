"""The pages before somebody is in: the code, and the one button."""

from collections.abc import Sequence

from dashboard.model.workshop import Workshop
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.opened import workspace
from dashboard.views.phone.page import Keys, Page
from dashboard.views.phone.rendering import render
from dashboard.views.phone.workshop_mark import workshop_mark

PROBLEMS = {"wrong_code": "phone.wrong_code", "no_cookie": "phone.no_cookie", "": ""}


def ask_code(texts: Texts, *, keys: Keys, typed: str, problem: str, entered: Sequence[Workshop]) -> str:
    """Where the six letters are typed; above it the workshops that this phone is in already."""
    return render(
        "code",
        Page(texts, mark=workshop_mark(None, workspace().ecosystem(), texts)),
        form=True,
        keys=keys,
        typed=typed,
        problem=_sentence(problem, texts),
        entered=[
            {"address": f"/w/{each.code}", "name": safe.tidy(each.name, at_most=60)} for each in entered
        ],
    )


def ask_in(workshop: Workshop, texts: Texts, *, keys: Keys, problem: str) -> str:
    """Which workshop this is, and the button that lets somebody in."""
    return render(
        "join",
        Page(texts, mark=workshop_mark(workshop, workspace().ecosystem(), texts), base=f"/w/{workshop.code}"),
        form=True,
        keys=keys,
        name=workshop.name,
        day=texts.date(workshop.day),
        problem=_sentence(problem, texts),
    )


def _sentence(problem: str, texts: Texts) -> str:
    return texts(PROBLEMS[problem]) if problem else ""
