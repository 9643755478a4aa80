"""A phone in a workshop: who it is, what it has said, and the frame of its pages."""

from dataclasses import dataclass
from datetime import UTC, datetime

from dashboard.analysis.network import Network
from dashboard.analysis.workshop.own_words import OwnWords, own_words
from dashboard.model.workshop import Entry, Workshop, read_code
from dashboard.serving.phone.asking import Asking
from dashboard.texts import Texts
from dashboard.views.live.for_projector import whole_network
from dashboard.views.live.rooms import entries_of
from dashboard.views.opened import workspace
from dashboard.views.phone import questions
from dashboard.views.phone.choices import name_of
from dashboard.views.phone.hint import hint
from dashboard.views.phone.page import Page
from dashboard.views.phone.workshop_mark import workshop_mark

COOKIES = "driehoek_w"
"""What the names of the cookies begin with in which phones keep their tokens."""


@dataclass(frozen=True, slots=True)
class Visit:
    """One request of a phone that was let in. `token` is its secret, `person` what others may know of it.

    `network` is the region as it stood when the request came; asked for once, for that asks the store.
    """

    workshop: Workshop
    token: str
    person: str
    entries: tuple[Entry, ...]
    own: OwnWords
    network: Network

    @property
    def base(self) -> str:
        """What the addresses of this workshop begin with."""
        return f"/w/{self.workshop.code}"

    def page(self, texts: Texts, asked: str) -> Page:
        """The frame of a page: of one of the questions, or of another page."""
        is_question = asked in questions.QUESTIONS
        back = questions.before(asked) if is_question else ""
        return Page(
            texts,
            mark=workshop_mark(self.workshop, self.network.ecosystem, texts),
            base=self.base,
            name=name_of(self.own.party, self.network.ecosystem) if self.own.party else "",
            number=questions.QUESTIONS.index(asked) + 1 if is_question else 0,
            of=len(questions.QUESTIONS),
            back=f"{self.base}/{back}" if back else "",
            skip=f"{self.base}/{questions.next_of(asked)}" if is_question else "",
            hint=hint(self.workshop, self.entries, self.base, asked, texts),
        )


def cookie_of(workshop: Workshop) -> str:
    """The name of the cookie in which a phone keeps its token: one for each workshop."""
    return f"{COOKIES}{workshop.id}"


def is_in(workshop: Workshop, asking: Asking) -> bool:
    """Whether this phone was let in there."""
    return _person(workshop, asking) is not None


def visit(asking: Asking) -> Visit | None:
    """The phone in the workshop of the address; None when it was not let in there, or there is none."""
    # Without a cookie of ours nobody is in: the store is not asked what a code is.
    if not any(name.startswith(COOKIES) for name in asking.cookies):
        return None
    code = read_code(asking.params["code"])
    workshop = workspace().workshops.with_code(code) if code else None
    person = _person(workshop, asking) if workshop else None
    if workshop is None or person is None:
        return None
    entries = entries_of(workshop)
    own = own_words(entries, person, approval=workshop.approval)
    return Visit(workshop, asking.cookies[cookie_of(workshop)], person, entries, own, whole_network())


def now() -> datetime:
    """This moment, as the store counts."""
    return datetime.now(UTC)


def _person(workshop: Workshop, asking: Asking) -> str | None:
    token = asking.cookies.get(cookie_of(workshop), "")
    return workspace().workshops.person(workshop, token) if token else None
