"""Who is here: one click when somebody stays away, one when somebody brings a colleague."""

import streamlit as st

from dashboard.model import CORNERS, Corner
from dashboard.model.workshop import Away, Expected, Party
from dashboard.texts import Texts
from dashboard.unaccented import unaccented
from dashboard.views import glyph, safe
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.tables.finding import Found
from dashboard.views.tables.saying import say
from dashboard.views.tables.words import organisation_name

_LESS, _MORE = "less", "more"


def show(found: Found) -> None:
    """Every organisation with how many come, by corner."""
    texts = texts_of_session()
    label = t("tables.who_is_here", people=t("tables.people", n=len(found.here)))
    with st.expander(label, expanded=not found.is_divided, key=f"tables_people_{found.is_divided}"):
        st.html(f'<p class="reason">{t("tables.who_is_here_help")}</p>')
        chosen = drawing(markup(found, texts), key="tables_people_list")
    if chosen:
        deed, _, key = chosen.partition(":")
        _change(found, key, 1 if deed == _MORE else -1)


def markup(found: Found, texts: Texts) -> str:
    """The list as HTML; who stays away altogether stands in it with none."""
    keys = dict.fromkeys((*found.room.present(), *found.room.expected))
    groups = []
    for corner in (*CORNERS, Corner.OTHER):
        here = [key for key in keys if _corner(found, key) is corner]
        if here:
            here.sort(key=lambda key: (unaccented(organisation_name(found, key)), key))
            rows = "".join(_row(found, key, corner, texts) for key in here)
            groups.append(f"<section><h2>{texts(f'common.corner_{corner}')}</h2><ul>{rows}</ul></section>")
    return f'<div class="tables-people">{"".join(groups)}</div>'


def _row(found: Found, key: str, corner: Corner, texts: Texts) -> str:
    people = found.room.present().get(key, 0)
    name = safe.html(organisation_name(found, key))
    less = _button(_LESS, key, "−", texts("tables.less", name=name), can=people > 0)
    more = _button(_MORE, key, "+", texts("tables.more", name=name), can=True)
    away = "" if people else ' class="away"'
    return (
        f"<li{away}>{glyph.single_mark(corner, outlined=not people)}<span>{name}</span>"
        f'{less}<b class="count">{texts.number(people)}</b>{more}</li>'
    )


def _button(deed: str, key: str, sign: str, label: str, *, can: bool) -> str:
    go = f' data-go="{deed}:{safe.html(key, at_most=300)}"' if can else " disabled"
    return f'<button type="button" aria-label="{label}" title="{label}"{go}>{sign}</button>'


def _corner(found: Found, key: str) -> Corner:
    known = found.network.ecosystem.by_id.get(key)
    party = found.room.parties.get(key)
    return known.corner if known else (party.corner if party and party.corner else Corner.OTHER)


def _change(found: Found, key: str, step: int) -> None:
    """One person more or less: who stayed away comes back first, before somebody is added."""
    room = found.room
    party = room.parties.get(key) or Party(organisation=key)
    away, present = room.away.get(key, 0), room.present().get(key, 0)
    if step < 0 or away:
        say(found.workshop, Away(party, away - step))
    else:
        say(found.workshop, Expected(party, present + 1))
    st.rerun()
