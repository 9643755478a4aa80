"""Coming in: by the six letters, or straight by the address that the square code holds."""

import secrets
from dataclasses import replace
from math import ceil

from dashboard.errors import WorkshopClosedError
from dashboard.model.workshop import Workshop, read_code
from dashboard.serving.phone.asking import Answer, Asking
from dashboard.serving.phone.keys import is_ours, new_keys
from dashboard.serving.phone.tries import Tries
from dashboard.serving.phone.visit import COOKIES, cookie_of, is_in, now, visit
from dashboard.views.opened import workspace
from dashboard.views.phone import entrance, questions
from dashboard.views.phone.telling import page_that_tells

GUESSES = Tries(at_most=20, seconds=600)
"""Wrong codes from one address. With 64 million codes that leaves a guesser twenty in ten minutes."""
JOINED = Tries(at_most=300, seconds=600)
"""Phones that come in from one address: a full room behind one router."""
REFUSED_AFTER = 0.15
"""Seconds. Every code that lets nobody in is refused after as long, whatever the reason."""
_FORM = "driehoek_form"
"""The cookie that makes a form ours before anybody was let in."""


def enter(asking: Asking) -> Answer:
    """`/w`: where the six letters are typed."""
    if not asking.sends or asking.form is None:
        return _ask_code(asking, typed=asking.form.one("code") if asking.form else "")
    typed = asking.form.one("code")[:200]
    if not is_ours(asking.form.one("csrf"), asking.cookies.get(_FORM, "")):
        return _ask_code(asking, typed=typed, problem="no_cookie", status=403)
    code = read_code(typed)
    if code and visit(replace(asking, params={"code": code})):
        return Answer(to=f"/w/{code}")
    if refused := _refused(asking, typed):
        return refused
    return Answer(to=f"/w/{code}")


def come_in(asking: Asking) -> Answer:
    """`/w/CODE`: one button; whoever is in already goes on where they were."""
    if found := visit(asking):
        still_open = questions.open_ones(found.own) if found.workshop.is_open(now()) else ()
        return Answer(to=f"{found.base}/{still_open[0] if still_open else questions.LAST}")
    if refused := _refused(asking, asking.params["code"]):
        return refused
    workshop = workspace().workshops.let_in_by(asking.params["code"])
    if workshop is None:
        return _wrong(asking, asking.params["code"])
    if not asking.sends or asking.form is None:
        return _ask_in(asking, workshop)
    if not is_ours(asking.form.one("csrf"), asking.cookies.get(_FORM, "")):
        return _ask_in(asking, workshop, problem="no_cookie", status=403)
    if JOINED.wait(asking.caller):
        return _too_often(asking, JOINED)
    try:
        ticket = workspace().workshops.admit(workshop)
    except WorkshopClosedError:
        return _wrong(asking, asking.params["code"])
    JOINED.note(asking.caller, ticket.person)
    return Answer(to=f"/w/{workshop.code}/here", cookies={cookie_of(workshop): ticket.token})


def nowhere(asking: Asking) -> Answer:
    """Any other page of a workshop, for somebody who was not let in: to its door, if there is one."""
    return _refused(asking, asking.params["code"]) or Answer(to=f"/w/{read_code(asking.params['code'])}")


def _refused(asking: Asking, typed: str) -> Answer | None:
    """The answer to a code that lets nobody in, or to somebody who has guessed too often; else None."""
    if GUESSES.wait(asking.caller):
        return _too_often(asking, GUESSES)
    code = read_code(typed)
    # What cannot be a code is a slip of the finger and no guess.
    if code is not None:
        if workspace().workshops.let_in_by(code):
            return None
        GUESSES.note(asking.caller, code)
    return _wrong(asking, typed)


def _wrong(asking: Asking, typed: str) -> Answer:
    return _ask_code(asking, typed=typed[:40], problem="wrong_code", status=404)


def _too_often(asking: Asking, tries: Tries) -> Answer:
    seconds = ceil(tries.wait(asking.caller))
    minutes = max(1, ceil(seconds / 60))
    html = page_that_tells("too_often", asking.t, n=minutes)
    return Answer(html, status=429, headers={"Retry-After": str(seconds)})


def _ask_code(asking: Asking, *, typed: str, problem: str = "", status: int = 200) -> Answer:
    secret, cookies = _form_cookie(asking)
    html = entrance.ask_code(
        asking.t, keys=new_keys(secret), typed=typed, problem=problem, entered=_entered(asking)
    )
    began = asking.began + REFUSED_AFTER if problem == "wrong_code" else 0.0
    return Answer(html, status=status, cookies=cookies, not_before=began)


def _ask_in(asking: Asking, workshop: Workshop, *, problem: str = "", status: int = 200) -> Answer:
    secret, cookies = _form_cookie(asking)
    html = entrance.ask_in(workshop, asking.t, keys=new_keys(secret), problem=problem)
    return Answer(html, status=status, cookies=cookies)


def _entered(asking: Asking) -> list[Workshop]:
    """The open workshops that this phone was let in to, for whoever lost the page."""
    numbers = [name.removeprefix(COOKIES) for name in asking.cookies if name.startswith(COOKIES)]
    found = [
        workspace().workshops.find(int(each)) for each in numbers[:5] if each.isdecimal() and len(each) < 10
    ]
    return [each for each in found if each and each.is_open(now()) and is_in(each, asking)]


def _form_cookie(asking: Asking) -> tuple[str, dict[str, str]]:
    if kept := asking.cookies.get(_FORM, ""):
        return kept, {}
    made = secrets.token_urlsafe(24)
    return made, {_FORM: made}
