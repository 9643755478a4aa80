"""Question 1: which organisation somebody is here for; found by typing, or new with its corner."""

from dataclasses import replace
from typing import Any
from urllib.parse import urlencode

from dashboard.model import Corner
from dashboard.model.workshop import Here, Party
from dashboard.serving.phone.form import Form
from dashboard.serving.phone.question import Heard, Question, Shown
from dashboard.serving.phone.texts_in_form import name_in
from dashboard.serving.phone.visit import Visit
from dashboard.serving.phone.writing import NotTakenInError
from dashboard.views.phone import choices
from dashboard.views.phone.rendering import render

KIND = "here"


def show(shown: Shown) -> str:
    """The search, with what it found; or, for a new one, its name and corner."""
    query, typed = shown.asking.query, shown.typed
    q = typed.one("q") or query.get("q", "")
    page = shown.visit.page(shown.t, KIND)
    common: dict[str, Any] = {"keys": shown.keys, "problem": shown.problem, "q": q[:200]}
    if "name" in typed or (shown.is_first_look and "new" in query):
        return render(
            "newcomer",
            replace(page, back=f"{page.base}/here?{urlencode({'q': q[:200]})}"),
            form=True,
            name=(typed.one("name") if "name" in typed else q)[:200],
            corners=choices.corners(shown.t),
            chosen=typed.one("corner"),
            **common,
        )
    found = choices.rows(q[:200], shown.t) if q.strip() else None
    return render(
        "here", page, form=True, rows=found, choice=typed.one("choice") or ("" if found else "new"), **common
    )


def hear(found: Visit, form: Form) -> Heard:
    """What was chosen; "new" leads to its name and corner first."""
    choice = form.one("choice")
    if choice == "new" and "name" not in form:
        q = name_in(form, "q")
        return Heard(to=f"{found.base}/here?{urlencode({'q': q, 'new': 1})}")
    if choice == "new":
        name = name_in(form, "name")
        if twin := choices.only_one(name):
            return _heard(found, Party(twin.id))
        if form.one("corner") not in tuple(Corner):
            raise NotTakenInError("no_corner")
        return _heard(found, Party(name=name, corner=Corner(form.one("corner"))))
    if not choice:
        raise NotTakenInError("choose_one")
    if choices.known(choice, found.network.ecosystem) is None:
        raise NotTakenInError("choose_one")
    return _heard(found, Party(choice))


def _heard(found: Visit, party: Party) -> Heard:
    # Said before, it need not be said again: its line keeps its place and its approval.
    return Heard() if found.own.party == party else Heard(Here(party))


QUESTION = Question(KIND, show, hear)
