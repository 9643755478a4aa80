"""All moments in their order: play, look, move, word, remove."""

import streamlit as st

from dashboard.model.workshop import Moment
from dashboard.views import menu, safe
from dashboard.views.language import t
from dashboard.views.moments.told import address_of
from dashboard.views.region_data import workspace


def show(moments: tuple[Moment, ...]) -> None:
    """The story, from the first moment to the last."""
    if st.button(t("moments.play"), icon=":material/play_arrow:", type="primary", key="moments_play"):
        menu.go(address_of(moments[0]))
    for place, moment in enumerate(moments):
        with st.container(key=f"moment_row_{moment.id}", gap="small"):
            _show_line(place, moment)
            _show_ways(place, moments)


def show_none() -> None:
    """The ways to the pages that are most often saved."""
    with st.container(horizontal=True):
        for page in ("network", "map"):
            if st.button(t(f"moments.to_{page}"), key=f"moments_to_{page}"):
                menu.go(page)


def _show_line(place: int, moment: Moment) -> None:
    page = moment.address.partition("?")[0]
    kind = t(f"menu.part_{page}") if page in menu.PARTS_OF_OVERVIEW else t(f"menu.{page}")
    sentence = f"<span>{safe.html(moment.sentence)}</span>" if moment.sentence else ""
    st.html(
        f'<p class="moment-line"><b>{place + 1}. {safe.html(moment.title)}</b>{sentence}'
        f"<small>{kind}</small></p>"
    )


def _show_ways(place: int, moments: tuple[Moment, ...]) -> None:
    moment, ids = moments[place], [each.id for each in moments]
    plain = safe.plain(moment.title, at_most=60)
    with st.container(horizontal=True, gap="small"):
        if st.button(t("moments.open"), key=f"moment_open_{moment.id}"):
            menu.go(address_of(moment))
        for code, other in (("earlier", place - 1), ("later", place + 1)):
            st.button(
                t(f"moments.{code}_short"),
                key=f"moment_{code}_{moment.id}",
                type="tertiary",
                help=t(f"moments.{code}", title=plain),
                disabled=not 0 <= other < len(ids),
                on_click=_swap,
                args=(ids, place, other),
            )
        with st.popover(t("moments.word"), key=f"moment_word_{moment.id}", type="tertiary"):
            _ask_words(moment)
        with st.popover(t("moments.forget"), key=f"moment_forget_{moment.id}", type="tertiary"):
            st.button(
                t("moments.forget_sure"),
                key=f"moment_forget_sure_{moment.id}",
                on_click=workspace().workshops.forget_moment,
                args=(moment,),
            )


def _ask_words(moment: Moment) -> None:
    title = st.text_input(
        t("moments.title_label"), moment.title, max_chars=120, key=f"moment_title_{moment.id}"
    )
    sentence = st.text_area(
        t("moments.sentence_label"), moment.sentence, max_chars=300, key=f"moment_sentence_{moment.id}"
    )
    if st.button(t("moments.keep"), key=f"moment_words_{moment.id}") and title.strip():
        workspace().workshops.word_moment(moment, title=title, sentence=sentence)
        st.rerun()


def _swap(ids: list[int], place: int, other: int) -> None:
    ids[place], ids[other] = ids[other], ids[place]
    workspace().workshops.order_moments(ids)
