"""Draw the worklist: the groups on the left, what to do on the right."""

from collections.abc import Callable, Mapping

import streamlit as st

from dashboard.analysis.worklist import Want
from dashboard.texts import Texts
from dashboard.views import menu
from dashboard.views.drawing import drawing
from dashboard.views.language import t, texts
from dashboard.views.link import link
from dashboard.views.number_words import in_words, opening
from dashboard.views.worklist import corners, fading, keeping, places, same, themes, unlinked
from dashboard.views.worklist.asked import AT_ONCE
from dashboard.views.worklist.finding import COMPARED_UP_TO, Found
from dashboard.views.worklist.groups import groups

_SHOW: Mapping[Want, Callable[[Found], None]] = {
    Want.NO_LINK: unlinked.show,
    Want.NO_CORNER: corners.show,
    Want.QUESTION: same.show,
    Want.DOUBLE: same.show,
    Want.NO_THEME: themes.show,
    Want.NO_PLACE: places.show,
    Want.PLACE_NOT_FOUND: places.show,
    Want.FADED: fading.show,
    Want.ENDLESS: fading.show,
    Want.ENDED: fading.show,
}


def title(found: Found) -> str:
    """The finding: how many miss what."""
    return _title(found, texts())


def lead(found: Found) -> str | None:
    """Why it helps to mend it; nothing when there is nothing to mend."""
    return t(f"worklist.why_{found.group.want}") if found.group else None


def show(found: Found) -> None:
    """The groups beside the opened one; when there are none, what to do next."""
    keeping.tell()
    if found.is_too_many_to_compare:
        st.html(f'<p class="reason">{t("worklist.not_compared", n=COMPARED_UP_TO)}</p>')
    if found.group is None:
        _show_done(found)
        return
    with st.container(key="worklist_columns"):
        left, right = st.columns([1, 2.6], gap="large")
    with left:
        _follow(drawing(groups(found, texts()), key="worklist_groups"))
    with right:
        _SHOW[found.group.want](found)
        _follow(drawing(_portions(found, texts()), key="worklist_portions"))


def _show_done(found: Found) -> None:
    said = t("worklist.empty_next" if found.is_new else "worklist.done_next")
    target = "lists" if found.is_new else "gaps"
    words = t("worklist.to_lists" if found.is_new else "worklist.to_gaps")
    markup = f'<p class="reason">{said}</p><p class="button-row">{link(target, words, cls="button")}</p>'
    _follow(drawing(markup, key="worklist_done"))


def _portions(found: Found, texts: Texts) -> str:
    group = found.group
    if group is None or len(group.items) <= AT_ONCE:
        return ""
    first, last, total = found.start + 1, found.start + len(found.shown), len(group.items)
    before = _way(found, found.start - AT_ONCE, texts("worklist.back")) if found.start else ""
    after = _way(found, last, texts("worklist.on")) if last < total else ""
    said = texts("worklist.portion", first=first, last=last, n=total)
    return f'<p class="portions"><span>{said}</span>{before}{after}</p>'


def _way(found: Found, start: int, words: str) -> str:
    want = found.group.want if found.group else ""
    return link(f"worklist?want={want}&start={max(0, start)}", words, cls="underlined")


def _title(found: Found, texts: Texts) -> str:
    if found.group is None:
        return texts("worklist.title_new" if found.is_new else "worklist.title_done")
    number = len(found.group.items)
    return texts(
        f"worklist.title_{found.group.want}", n=number, count=_count(found.group.want, number, texts)
    )


def _count(want: Want, number: int, texts: Texts) -> str:
    """The number as it stands in the title: some titles open with it."""
    counted = in_words(number, texts)
    return counted if want in (Want.NO_LINK, Want.ENDLESS, Want.ENDED) else opening(counted)


def _follow(chosen: str | None) -> None:
    if chosen:
        menu.go(chosen)
