"""Is this the same one? Questions that lists left open, and two that stand and may be one."""

from collections.abc import Iterator

import streamlit as st

from dashboard.analysis.worklist import Twins
from dashboard.editing.refusing import EditRefusedError
from dashboard.model import Change, OpenQuestion, Verdict, with_changes
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.language import t, texts
from dashboard.views.region_data import workspace
from dashboard.views.worklist import keeping
from dashboard.views.worklist.answering import Asked, answered, asked_about
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.rows import row


def show(found: Found) -> None:
    """A row for each pair with the answers beside it, and one button that keeps what was answered."""
    chosen: list[tuple[Asked, Verdict]] = []
    for asked in _asked(found):
        with row(f"same_{asked.key}"):
            st.html(words(asked, texts()), width="stretch")
            verdict = st.segmented_control(
                t("worklist.answer_about", name=safe.plain(asked.name, at_most=60)),
                [each.value for each in Verdict],
                format_func=lambda code: t(f"lists.answer_{code}"),
                key=f"worklist_same_{asked.key}",
                label_visibility="collapsed",
            )
        if verdict:
            chosen.append((asked, Verdict(verdict)))
    keeping.button(_changes(found, chosen), what="answers", number=len(chosen))


def _changes(found: Found, chosen: list[tuple[Asked, Verdict]]) -> list[Change]:
    """What the answers change, each on top of those before it: three names of one become one."""
    changes: list[Change] = []
    ahead = found.ecosystem
    questions = workspace().questions() if chosen else ()
    for asked, verdict in chosen:
        try:
            made = answered(asked, verdict, ahead, questions)
        except EditRefusedError:
            st.error(t("worklist.cannot", name=safe.plain(asked.name, at_most=60)), icon=":material/error:")
            continue
        changes += made
        ahead = with_changes(ahead, made)
    return changes


def _asked(found: Found) -> Iterator[Asked]:
    for item in found.shown:
        if isinstance(item, OpenQuestion | Twins):
            yield asked_about(item, found.ecosystem)


def words(asked: Asked, texts: Texts) -> str:
    """ "Lichtspoor BV is Lichtspoor?" and below it why we ask, as HTML."""
    question = texts("lists.question", found=_named(asked.name), candidate=_named(asked.other_name))
    reason = texts(f"cli.reason_{asked.reason}", likeness=asked.likeness)
    file = texts("worklist.from_list", file=safe.html(asked.file, at_most=60)) if asked.file else ""
    lines = " · ".join(filter(None, (reason, file)))
    return f'<p class="list-question">{question}</p><p class="reason">{lines}</p>'


def _named(name: str) -> str:
    return safe.html(name, at_most=60)
