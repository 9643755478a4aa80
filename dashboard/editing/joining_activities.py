"""Two activities turn out to be one: the survivor takes over who took part in the other."""

from collections.abc import Iterable
from dataclasses import replace
from typing import Any

from dashboard.editing.differing import leading
from dashboard.editing.finding import activity_of
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.editing.repointing import repointed_decisions
from dashboard.ingest.folding import fold
from dashboard.model import (
    Activity,
    ActivityKind,
    Change,
    Decision,
    Ecosystem,
    OpenQuestion,
    Subject,
    Verdict,
    remove,
)

_TEXTS = ("scheme", "evidence", "url")


def join_activities(
    ecosystem: Ecosystem, *, kept: str, lost: str, questions: Iterable[OpenQuestion] = ()
) -> tuple[Change, ...]:
    """Let the activity `lost` go up in `kept`: empty fields are filled, themes united, who takes part added.

    Raises EditRefusedError.
    """
    survivor, goes = activity_of(ecosystem, kept), activity_of(ecosystem, lost)
    if kept == lost:
        raise EditRefusedError(Refusal.ITSELF, kept)
    taking_part = [each for each in ecosystem.participations if each.activity in (kept, lost)]
    settled = Decision(fold(goes.name), kept, Verdict.SAME, Subject.ACTIVITY)
    answered = [each for each in questions if lost in _about(each)]
    return (
        *leading([survivor, goes], [_united(survivor, goes)]),
        *leading(taking_part, [replace(each, activity=kept) for each in taking_part]),
        *repointed_decisions(ecosystem, lost, kept, subject=Subject.ACTIVITY, settled=(settled,)),
        *(remove(each) for each in answered),
    )


def _about(question: OpenQuestion) -> tuple[str, str]:
    return question.facts.get("activity", ""), question.facts.get("candidate_activity", "")


def _united(kept: Activity, lost: Activity) -> Activity:
    filled: dict[str, Any] = {field: getattr(kept, field) or getattr(lost, field) for field in _TEXTS}
    since, until = kept.since or lost.since, kept.until or lost.until
    if since and until and until.as_until() < since.as_since():  # of two that did not run together
        since, until = kept.since, kept.until
    return replace(
        kept,
        **filled,
        kind=lost.kind if kept.kind is ActivityKind.OTHER else kept.kind,
        themes=tuple(dict.fromkeys((*kept.themes, *lost.themes))),
        since=since,
        until=until,
    )
