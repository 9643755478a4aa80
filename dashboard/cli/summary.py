"""What a draft would do, in a few lines of a terminal."""

from typing import TYPE_CHECKING

from dashboard.cli.failing import say
from dashboard.one_line import one_line
from dashboard.question_sentences import why_the_same
from dashboard.texts import Texts

if TYPE_CHECKING:
    from dashboard.ingest import Draft
    from dashboard.model import OpenQuestion

NOTICES_SHOWN = 20
QUESTIONS_SHOWN = 20


def show_notices(draft: "Draft", texts: Texts) -> None:
    """What is worth knowing and stands in nobody's way, on the error stream."""
    from dashboard.problem_sentences import sentence

    for notice in draft.notices[:NOTICES_SHOWN]:
        say(texts("cli.notice", sentence=sentence(notice, texts)), err=True)
    left = len(draft.notices) - NOTICES_SHOWN
    if left > 0:
        say(texts("cli.more_notices", n=left), err=True)


def show_summary(draft: "Draft", texts: Texts) -> None:
    """Counts by kind, and the questions that stay open."""
    from dashboard.model import EntityKind

    for kind in EntityKind:
        counts = (draft.added.get(kind, 0), draft.changed.get(kind, 0), draft.untouched.get(kind, 0))
        if any(counts):
            added, changed, untouched = counts
            say(
                texts(
                    "cli.counts",
                    what=texts(f"cli.kind_{kind}"),
                    added=added,
                    changed=changed,
                    untouched=untouched,
                )
            )
    if draft.gone:
        say(texts("cli.gone", n=len(draft.gone)))
    if draft.questions:
        say(texts("cli.questions", n=len(draft.questions)))
    for question in draft.questions[:QUESTIONS_SHOWN]:
        say("  " + question_words(question, texts))
    left = len(draft.questions) - QUESTIONS_SHOWN
    if left > 0:
        say(texts("cli.more_questions", n=left))


def question_words(question: "OpenQuestion", texts: Texts) -> str:
    """A question that a list left open, with the reason why it is asked."""
    facts = question.facts
    if question.code == "which_corner":
        return texts(
            "cordis.which_corner" if facts["kind"] else "cordis.which_corner_unsaid",
            name=one_line(facts["name"]),
            kind=one_line(facts["kind"]),
            file=one_line(facts["file"]),
            row=facts["row"],
        )
    reason = why_the_same(facts, texts)
    return texts(
        "cli.is_it_the_same",
        found=one_line(facts["found"]),
        candidate=one_line(facts["candidate"]),
        reason=reason,
        file=one_line(facts["file"]),
        row=facts["row"],
    )
