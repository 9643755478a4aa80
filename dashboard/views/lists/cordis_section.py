"""A region's part of a CORDIS download, in short: what is new, what stays open, what was left out."""

from collections.abc import Sequence

from dashboard.ingest import Draft
from dashboard.ingest.cordis.corner_questions import CODE
from dashboard.ingest.effect import Effect, Outcome
from dashboard.model import EntityKind, Organisation
from dashboard.problem_sentences import sentence
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.calm_table import Head, table
from dashboard.views.link import link
from dashboard.views.lists.asked import Part
from dashboard.views.lists.finding import Found
from dashboard.views.lists.questions_of_list import of_list
from dashboard.views.lists.steps import where

_NOTICES = 4
_KINDS = (EntityKind.ORGANISATION, EntityKind.ACTIVITY, EntityKind.PARTICIPATION)


def cordis_section(found: Found, texts: Texts) -> str:
    """The counts, what a person decides afterwards, and the first of what is worth knowing."""
    open_ = "".join(f'<p class="reason">{words}</p>' for words in open_words(found.draft, texts))
    return (
        f"<section><h2>{texts('cordis.section')}</h2>{counts_table(found.draft, texts)}{open_}</section>"
        f"{_notices(found, texts)}"
    )


def counts_table(draft: Draft, texts: Texts) -> str:
    """A row for each kind of thing."""
    heads = (
        Head(texts("cordis.what"), hidden=True),
        *(Head(texts(f"cordis.{name}"), number=True) for name in ("added", "changed", "untouched")),
    )
    counted = (draft.added, draft.changed, draft.untouched)
    rows = (
        f'<tr><th scope="row">{texts(f"cordis.kind_{kind}")}</th>'
        + "".join(f'<td class="number">{texts.number(counts.get(kind, 0))}</td>' for counts in counted)
        + "</tr>"
        for kind in _KINDS
    )
    return table(heads, rows)


def open_words(draft: Draft, texts: Texts) -> Sequence[str]:
    """What a person has to decide afterwards, as sentences."""
    found = []
    inside = sum(_is_inside(each) for each in draft.having(Outcome.ADDED, EntityKind.ORGANISATION))
    if inside:
        found.append(texts("cordis.inside", n=inside))
    if not any(draft.added.values()) and not any(draft.changed.values()):
        found.append(texts("cordis.nothing_new"))
    without_corner = sum(each.code == CODE for each in draft.questions)
    if without_corner:
        found.append(texts("cordis.without_corner", n=without_corner))
    doubles = len(of_list(draft.questions))
    if doubles:
        found.append(texts("cordis.doubles", n=doubles))
    if draft.refused_rows:
        found.append(texts("cordis.left_out", n=len(draft.refused_rows)))
    return found


def _notices(found: Found, texts: Texts) -> str:
    notices = found.draft.notices
    if not notices:
        return ""
    told = "".join(
        f"<li>{safe.html(sentence(each, texts, with_file=False), at_most=400)}</li>"
        for each in notices[:_NOTICES]
    )
    more = ""
    if len(notices) > _NOTICES:
        words = texts("cordis.other_notices", n=len(notices) - _NOTICES)
        more = f'<p class="more">{link(where(found, Part.PROBLEMS), words)}</p>'
    return f'<section><h2>{texts("cordis.notices")}</h2><ul class="list-notices">{told}</ul>{more}</section>'


def _is_inside(effect: Effect) -> bool:
    return isinstance(effect.after, Organisation) and bool(effect.after.inside)
