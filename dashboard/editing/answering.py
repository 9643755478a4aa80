"""An open question gets its answer, and goes; what was answered is remembered."""

from collections.abc import Iterable, Mapping

from dashboard.editing.belonging import belong
from dashboard.editing.joining import join
from dashboard.editing.joining_activities import join_activities
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.ingest.asking import decision_of
from dashboard.model import Change, Ecosystem, OpenQuestion, Verdict, put, remove

_NOTHING: Mapping[str, str] = {}


def answer(
    ecosystem: Ecosystem,
    question: OpenQuestion,
    verdict: Verdict,
    *,
    questions: Iterable[OpenQuestion] = (),
    identifiers: Mapping[str, str] = _NOTHING,
) -> tuple[Change, ...]:
    """Answer "is this the same?": the same joins, a part becomes a part, and every answer is a decision.

    The one that was known before the list survives. `questions` are all that stand open, `identifiers` as
    for `joining.join`. Raises EditRefusedError.
    """
    is_organisation = question.code == "same_organisation"
    decided = put(decision_of(question, verdict))
    if verdict is Verdict.SAME:
        asked = (*(each for each in questions if each.id != question.id), question)
        if is_organisation:
            lost, kept = question.about
            joined = join(ecosystem, kept=kept, lost=lost, identifiers=identifiers, questions=asked)
        else:
            lost, kept = question.facts["activity"], question.facts["candidate_activity"]
            joined = join_activities(ecosystem, kept=kept, lost=lost, questions=asked)
        return joined if any(each.key == decided.key for each in joined) else (*joined, decided)
    if verdict is Verdict.PART_OF and not is_organisation:
        raise EditRefusedError(Refusal.PART_OF_ACTIVITY, question.id)
    settled = (decided, remove(question))
    if verdict is Verdict.PART_OF:
        part, whole = question.about
        return (*belong(ecosystem, part=part, whole=whole), *settled)
    return settled
