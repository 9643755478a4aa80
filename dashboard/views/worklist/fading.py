"""Is it still going on? Relations that nobody confirmed for long and activities without an end."""

from datetime import date

import streamlit as st

from dashboard.analysis.without import Loss, without
from dashboard.editing.refusing import EditRefusedError
from dashboard.editing.still_going import Going, say_going
from dashboard.model import Activity, Batch, Relation, key_of
from dashboard.texts import Texts
from dashboard.views import menu, safe, writing
from dashboard.views.drawing import drawing
from dashboard.views.edit.refusal_words import refusal_words
from dashboard.views.language import t, texts
from dashboard.views.link import address, link
from dashboard.views.region_data import network, remember, workspace
from dashboard.views.worklist import keeping
from dashboard.views.worklist.finding import Found
from dashboard.views.worklist.rows import name, row
from dashboard.vocabularies import wording


def show(found: Found) -> None:
    """A row for each, why it matters, and three answers; each is kept at once."""
    author = writing.ask_author(key="worklist_author")
    lost = remember(without, network())
    for thing in found.shown:
        if isinstance(thing, Relation):
            _row(found, thing, lost.relation(thing), author)
        elif isinstance(thing, Activity):
            _row(found, thing, lost.activity(thing), author)
    over_time = link("living", t("living.from_elsewhere"), cls="underlined")
    if chosen := drawing(f'<p class="more">{over_time}</p>', key="worklist_to_living"):
        menu.go(chosen)


def _row(found: Found, thing: Relation | Activity, loss: Loss, author: str) -> None:
    key = key_of(thing)
    with row(f"faded_{key}"):
        with st.container(gap=None, width="stretch"):
            if isinstance(thing, Relation):
                _between(found, thing, key)
            else:
                _of_activity(thing)
            apart = "" if _is_over(thing) else falls_apart(loss, thing, texts())
            for said in filter(None, (line(thing, texts()), apart)):
                st.html(f'<p class="reason">{said}</p>')
        with st.container(horizontal=True, gap="xsmall", width="content"):
            for answer in Going:
                if st.button(t(f"worklist.{answer}"), key=f"worklist_{answer}_{key}"):
                    _keep(found, thing, answer, author)


def _is_over(thing: Relation | Activity) -> bool:
    """What is over already holds nothing together any more."""
    return isinstance(thing, Activity) and thing.until is not None


def _between(found: Found, relation: Relation, key: str) -> None:
    with st.container(horizontal=True, gap="small", vertical_alignment="center"):
        name(found.ecosystem.by_id[relation.source], key=key)
        st.html('<span aria-hidden="true">–</span>', width="content")
        name(found.ecosystem.by_id[relation.target], key=key)


def _of_activity(activity: Activity) -> None:
    shown = safe.plain(activity.name, at_most=80)
    if st.button(shown, type="tertiary", key=f"worklist_open_activity_{activity.id}"):
        menu.go(address("edit", activity=activity.id))


def _keep(found: Found, thing: Relation | Activity, answer: Going, author: str) -> None:
    """Write the answer as one batch; what cannot be kept is said at the top of the page."""

    def step(name: str) -> list[Batch]:
        stands, standing = workspace().ecosystem(), workspace().questions()
        try:
            changes = say_going(stands, thing, answer, on=date.today(), questions=standing)
        except EditRefusedError as refused:
            keeping.refuse([refusal_words(refused, found.ecosystem, texts())])
            return []
        return [keeping.commit(changes, name)] if changes else []

    keeping.at_once(step, author=author)


def line(thing: Relation | Activity, texts: Texts) -> str:
    """ "werkt samen · voor het laatst nagekeken in 2019", ready for HTML."""
    if isinstance(thing, Relation):
        what = texts(f"common.level_{thing.level}")
        confirmed = thing.last_confirmed
    else:
        what, confirmed = texts(f"common.kind_{thing.kind}"), None
    if confirmed:
        heard = texts("worklist.last_confirmed", year=str(confirmed.year))
    elif isinstance(thing, Relation):
        heard = texts("worklist.since", year=str(thing.since.year)) if thing.since else ""
    elif thing.until:
        heard = texts("worklist.ended_on", date=texts.date(thing.until.last_day()))
    else:
        heard = texts("worklist.no_end", year=str(thing.since.year)) if thing.since else ""
    source = safe.html(wording(thing.evidence, texts.language), at_most=90)
    return " · ".join(filter(None, (what, heard, source)))


def falls_apart(loss: Loss, thing: Relation | Activity, texts: Texts) -> str:
    """ "Zonder deze verbinding raken 4 organisaties los en verdwijnen 2 gouden driehoeken." """
    parts = []
    if loss.loose:
        parts.append(texts("worklist.come_loose", n=loss.loose))
    if loss.golden:
        parts.append(texts("worklist.golden_gone", n=loss.golden))
    if not parts:
        return texts("worklist.nothing_apart")
    whole = "worklist.without_link" if isinstance(thing, Relation) else "worklist.without_activity"
    return texts(whole, what=texts.joined(parts))
