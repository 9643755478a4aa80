"""What an answer changes: of a question that a list left open, and of one that only this page asks."""

from collections.abc import Iterable

from dashboard.editing.answering import answer
from dashboard.model import Change, Ecosystem, EntityKind, OpenQuestion, Verdict


def answered(
    ecosystem: Ecosystem, question: OpenQuestion, verdict: Verdict, *, standing: Iterable[OpenQuestion]
) -> tuple[Change, ...]:
    """The changes of an answer. `standing` are the questions that stand in the store; EditRefusedError."""
    asked = {each.id: each for each in standing}
    found = answer(ecosystem, question, verdict, questions=asked.values())
    # A question that nobody raised has nothing to be taken away.
    return tuple(each for each in found if each.kind is not EntityKind.QUESTION or each.key in asked)
