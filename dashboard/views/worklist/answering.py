"""What a question of the worklist asks, and what its answer changes."""

from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.worklist import Twins
from dashboard.editing.answering import answer
from dashboard.ingest.asking import SameReason
from dashboard.ingest.doubles import ALIKE
from dashboard.model import Change, Ecosystem, EntityKind, OpenQuestion, Verdict


@dataclass(frozen=True, slots=True)
class Asked:
    """Whether the one called `name` is the one called `other_name`, and why we ask.

    `one` and `other` are organisations that stand, by id; of activities, and of what is gone, None.
    """

    key: str
    name: str
    other_name: str
    reason: str
    likeness: str = ""
    file: str = ""
    one: str | None = None
    other: str | None = None
    question: OpenQuestion | None = None


def asked_about(item: OpenQuestion | Twins, ecosystem: Ecosystem) -> Asked:
    """A question of a list, or two that may be one, as one thing to ask."""
    by_id = ecosystem.by_id
    if isinstance(item, Twins):
        # The longer name is the likelier part: "Universiteit Dommelland, faculteit Licht".
        one, other = sorted((by_id[item.one], by_id[item.other]), key=lambda each: (-len(each.name), each.id))
        reason = SameReason.SAME_NAME if item.likeness == ALIKE else SameReason.NEAR_NAME
        return Asked(
            key=f"{one.id}_{other.id}",
            name=one.name,
            other_name=other.name,
            reason=reason.value,
            likeness=str(item.likeness),
            one=one.id,
            other=other.id,
        )
    facts = item.facts
    ids = [each if each in by_id else None for each in item.about] or [None, None]
    return Asked(
        key=item.id,
        name=facts.get("found", ""),
        other_name=facts.get("candidate", ""),
        reason=facts.get("reason", SameReason.NEAR_NAME.value),
        likeness=facts.get("likeness", ""),
        file=facts.get("file", ""),
        one=ids[0],
        other=ids[-1],
        question=item,
    )


def answered(
    asked: Asked, verdict: Verdict, ecosystem: Ecosystem, questions: Iterable[OpenQuestion]
) -> tuple[Change, ...]:
    """The answer, so that it is never asked again; what follows from it; and the question goes.

    Raises EditRefusedError when what is asked cannot be.
    """
    if asked.question is not None:
        return answer(ecosystem, asked.question, verdict, questions=questions)
    made_up = OpenQuestion(
        f"worklist:{asked.key}",
        "same_organisation",
        (asked.one or "", asked.other or ""),
        {"found": asked.name, "candidate": asked.other_name},
    )
    changes = answer(ecosystem, made_up, verdict, questions=questions)
    return tuple(each for each in changes if (each.kind, each.key) != (EntityKind.QUESTION, made_up.id))
