"""One question: shown, answered, or shown again with a sentence and what was typed."""

from collections.abc import Callable
from dataclasses import dataclass

from dashboard.model.workshop import Said
from dashboard.serving.phone.asking import Answer, Asking
from dashboard.serving.phone.code import nowhere
from dashboard.serving.phone.form import Form
from dashboard.serving.phone.keys import new_keys
from dashboard.serving.phone.visit import Visit, now, visit
from dashboard.serving.phone.writing import NotTakenInError, check, take_back, write
from dashboard.texts import Texts
from dashboard.views.phone import questions
from dashboard.views.phone.page import Keys
from dashboard.views.phone.problems import sentence_of

NOTHING = Form()


@dataclass(frozen=True, slots=True)
class Shown:
    """What a question's page is made of. `typed` is what was sent, empty at a first look."""

    visit: Visit
    asking: Asking
    keys: Keys
    typed: Form
    problem: str = ""

    @property
    def t(self) -> Texts:
        """All texts in the phone's language."""
        return self.asking.t

    @property
    def is_first_look(self) -> bool:
        """Whether nothing was typed yet: what was said before is filled in."""
        return self.asking.form is None


@dataclass(frozen=True, slots=True)
class Heard:
    """What a form says. `instead_of` are entries that it takes the place of; `to` is where to go next."""

    said: Said | None = None
    instead_of: tuple[int, ...] = ()
    to: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """How one kind is asked and heard.

    `hear` raises NotTakenInError with the code of a sentence, for what cannot be said so.
    """

    kind: str
    show: Callable[[Shown], str]
    hear: Callable[[Visit, Form], Heard]


def answer(question: Question, asking: Asking) -> Answer:
    """The page of a question, or what becomes of its answer."""
    found = visit(asking)
    if found is None:
        return nowhere(asking)
    form = asking.form
    if form is None or not asking.sends:
        if not found.workshop.is_open(now()):
            return Answer(to=f"{found.base}/said")
        return Answer(_shown(question, found, asking, form or NOTHING))
    try:
        check(found, form)
        heard = question.hear(found, form)
        entry = write(found, heard.said, form.one("once")) if heard.said is not None else None
        for each in heard.instead_of:
            entry = take_back(found, each)
    except NotTakenInError as problem:
        page = _shown(question, found, asking, form, sentence_of(problem.problem, asking.t))
        return Answer(page, status=problem.status)
    return Answer(to=heard.to or f"{found.base}/{questions.next_of(question.kind)}", entry=entry)


def _shown(question: Question, found: Visit, asking: Asking, typed: Form, problem: str = "") -> str:
    return question.show(Shown(found, asking, new_keys(found.token), typed, problem))
