"""What a download would do, in short: counts, what was left out, what stays open."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

import streamlit as st

from dashboard.ingest import Draft, Problem
from dashboard.ingest.effect import Effect, Outcome
from dashboard.model import EntityKind, OpenQuestion, Organisation
from dashboard.problem_sentences import sentence
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.language import t, texts

_NOTICES = 12
_KINDS = (EntityKind.ORGANISATION, EntityKind.ACTIVITY, EntityKind.PARTICIPATION)


@dataclass(frozen=True, slots=True)
class Summary:
    """What a reader has to know of a draft; the draft of a country is too large to keep beside every page."""

    counts: tuple[tuple[EntityKind, int, int, int], ...]
    inside: int
    problems: tuple[Problem, ...]
    notices: tuple[Problem, ...]
    refused: int
    doubles: int
    without_corner: int

    @classmethod
    def of(cls, draft: Draft) -> Self:
        """The counts of what is new (and inside the region), changes and stays, and the questions."""
        asked = _asked(draft.questions)
        return cls(
            tuple(
                (kind, draft.added.get(kind, 0), draft.changed.get(kind, 0), draft.untouched.get(kind, 0))
                for kind in _KINDS
            ),
            sum(_is_inside(each) for each in draft.having(Outcome.ADDED, EntityKind.ORGANISATION)),
            draft.problems,
            draft.notices,
            len(draft.refused_rows),
            len(draft.questions) - asked,
            asked,
        )


def show(summary: Summary) -> None:
    """Draw it: problems alone when there are any."""
    for problem in summary.problems:
        st.error(
            safe.plain(sentence(problem, texts(), with_file=bool(problem.file)), at_most=600),
            icon=":material/error:",
        )
    if summary.problems:
        return
    st.html(counts_table(summary, texts()))
    for words in open_words(summary, texts()):
        st.markdown(words)
    _show_notices(summary)


def counts_table(summary: Summary, texts: Texts) -> str:
    """A row for each kind of thing."""
    heads = (
        Head(texts("cordis.what"), hidden=True),
        *(Head(texts(f"cordis.{name}"), number=True) for name in ("added", "changed", "untouched")),
    )
    rows = (
        f'<tr><th scope="row">{texts(f"cordis.kind_{kind}")}</th>'
        + "".join(f'<td class="number">{texts.number(number)}</td>' for number in numbers)
        + "</tr>"
        for kind, *numbers in summary.counts
    )
    return table(heads, rows)


def open_words(summary: Summary, texts: Texts) -> Sequence[str]:
    """What a person has to decide afterwards, as sentences."""
    found = []
    if summary.inside:
        found.append(texts("cordis.inside", n=summary.inside))
    if not any(added + changed for _, added, changed, _ in summary.counts):
        found.append(texts("cordis.nothing_new"))
    if summary.without_corner:
        found.append(texts("cordis.without_corner", n=summary.without_corner))
    if summary.doubles:
        found.append(texts("cordis.doubles", n=summary.doubles))
    if summary.refused:
        found.append(texts("cordis.left_out", n=summary.refused))
    return found


def _show_notices(summary: Summary) -> None:
    if not summary.notices:
        return
    with st.expander(t("cordis.notices", n=len(summary.notices))):
        for notice in summary.notices[:_NOTICES]:
            st.markdown(f"- {safe.plain(sentence(notice, texts(), with_file=False), at_most=400)}")
        left = len(summary.notices) - _NOTICES
        if left > 0:
            st.caption(t("cli.more_notices", n=left))


def _is_inside(effect: Effect) -> bool:
    return isinstance(effect.after, Organisation) and bool(effect.after.inside)


def _asked(questions: Sequence[OpenQuestion]) -> int:
    return sum(question.code == "which_corner" for question in questions)
