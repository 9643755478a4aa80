"""The five questions, in their order; the code of each is the kind of what answers it."""

from dashboard.analysis.workshop.own_words import OwnWords
from dashboard.model.workshop import Gives, Here, Seeks, Slip, Wish
from dashboard.model.workshop.said import BY_PHONE, KINDS
from dashboard.texts import Texts

QUESTIONS = BY_PHONE
LAST = "matches"
"""What comes after the last one."""
ANSWERS: dict[str, type[Here] | type[Gives] | type[Seeks] | type[Slip] | type[Wish]] = {
    kind: KINDS[kind]  # type: ignore[misc]
    for kind in QUESTIONS
}


def title(kind: str, texts: Texts) -> str:
    """The question in words."""
    return texts(f"phone.{kind}_title")


def next_of(kind: str) -> str:
    """The page that follows it."""
    place = QUESTIONS.index(kind) + 1
    return QUESTIONS[place] if place < len(QUESTIONS) else LAST


def before(kind: str) -> str:
    """The question before it; empty for the first."""
    place = QUESTIONS.index(kind)
    return QUESTIONS[place - 1] if place else ""


def open_ones(own: OwnWords) -> tuple[str, ...]:
    """Those that somebody has not answered."""
    return tuple(kind for kind in QUESTIONS if not own.all_of(ANSWERS[kind]))
