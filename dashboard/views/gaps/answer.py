"""The table behind the chosen question."""

from collections.abc import Callable

from dashboard.texts import Texts
from dashboard.views.drawing import drawing
from dashboard.views.gaps import absent, connected, known, ourselves
from dashboard.views.gaps.asked import GapQuestion
from dashboard.views.gaps.choosing import follow
from dashboard.views.gaps.finding import Found
from dashboard.views.language import texts as texts_of_session

ANSWERS: dict[GapQuestion, Callable[[Found, Texts], str]] = {
    GapQuestion.ABSENT: absent.answer,
    GapQuestion.CONNECTED: connected.answer,
    GapQuestion.OURSELVES: ourselves.answer,
    GapQuestion.KNOWN: known.answer,
}


def show(found: Found) -> None:
    """Draw the answer to the chosen question."""
    markup = ANSWERS[found.asked.question](found, texts_of_session())
    follow(drawing(f'<div class="gap-answer">{markup}</div>', key="gap_answer"))
