"""What somebody said, to read, change and take back."""

from dashboard.serving.phone.asking import Answer, Asking
from dashboard.serving.phone.code import nowhere
from dashboard.serving.phone.keys import is_ours, new_keys
from dashboard.serving.phone.visit import Visit, now, visit
from dashboard.serving.phone.writing import NotTakenInError, take_back
from dashboard.views.phone import questions
from dashboard.views.phone.overview import overview
from dashboard.views.phone.problems import sentence_of


def said(asking: Asking) -> Answer:
    """`/w/CODE/said`: all of it."""
    found = visit(asking)
    return Answer(_page(found, asking)) if found else nowhere(asking)


def withdraw(asking: Asking) -> Answer:
    """`/w/CODE/withdraw`: one thing of theirs goes."""
    found = visit(asking)
    if found is None:
        return nowhere(asking)
    form = asking.form
    if form is None or not asking.sends:
        return Answer(to=f"{found.base}/said")
    entry = form.one("entry")
    try:
        if not is_ours(form.one("csrf"), found.token):
            raise NotTakenInError("send_again", 403)
        if not (entry.isdecimal() and entry.isascii() and len(entry) < 16):
            raise NotTakenInError("not_yours", 403)
        written = take_back(found, int(entry))
    except NotTakenInError as problem:
        return Answer(_page(found, asking, sentence_of(problem.problem, asking.t)), status=problem.status)
    back = form.one("back")
    return Answer(to=f"{found.base}/{back if back in questions.QUESTIONS else 'said'}", entry=written)


def _page(found: Visit, asking: Asking, problem: str = "") -> str:
    is_open = found.workshop.is_open(now())
    return overview(
        found.own,
        found.page(asking.t, "said"),
        found.network.ecosystem,
        is_open=is_open,
        keys=new_keys(found.token) if is_open else None,
        problem=problem,
    )
