"""Two moments, two themes or two regions side by side: the same figures for both, and no winner."""

import streamlit as st

from dashboard.analysis.deeper.portrait import Portrait, portrait
from dashboard.analysis.themes import theme_verdict
from dashboard.texts import Texts
from dashboard.views import calm_table, pair_words, safe, verdict_words
from dashboard.views.calm_table import Head
from dashboard.views.deeper.compared import Side, choose
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.piece import piece
from dashboard.views.drawing import drawing
from dashboard.views.language import t
from dashboard.views.language import texts as texts_of_session
from dashboard.views.region_data import remember


def show(found: Found) -> None:
    """The choices and the two columns."""
    st.header(t("deeper.compare"), anchor=False)
    sides = choose(found.network)
    if sides is None:
        return
    drawing(markup(sides, texts_of_session()), key="deeper_comparing")


def markup(sides: tuple[Side, Side], texts: Texts) -> str:
    """The table as HTML."""
    portraits = [remember(portrait, side.network) for side in sides]
    columns = [_cells(each, texts) for each in portraits]
    labels = [texts(f"deeper.compare_row_{name}") for name in ("organisations", "both", "golden", "open")]
    labels += [
        texts(
            "deeper.compare_row_pair",
            organisations=texts(f"common.many_{each.of}"),
            other=texts(f"common.a_{each.to}"),
        )
        for each in portraits[0].pairs
    ]
    if all(side.theme for side in sides):
        labels.append(texts("deeper.compare_row_verdict"))
        for side, column in zip(sides, columns, strict=True):
            verdict = remember(theme_verdict, side.network, theme=side.theme or "")
            column.append(verdict_words.word(verdict, texts))
    names = [safe.html(side.name, at_most=60) for side in sides]
    heads = [Head(texts("deeper.compare_what"), hidden=True), *(Head(each, number=True) for each in names)]
    rows = [
        f'<tr><th scope="row">{label}</th><td class="number">{one}</td><td class="number">{two}</td></tr>'
        for label, one, two in zip(labels, *columns, strict=True)
    ]
    said = texts("deeper.compare_said", one=names[0], two=names[1])
    table = calm_table.table(heads, rows, caption=said)
    return f'<div class="deeper">{piece(said, more=table, meaning=texts("deeper.compare_meaning"))}</div>'


def _cells(found: Portrait, texts: Texts) -> list[str]:
    both = texts("pairs.share", linked=found.headline.both_others, total=found.headline.linked)
    return [
        texts.number(found.organisations),
        both if found.headline.linked else texts("verdict.not_yet_known"),
        texts.number(found.triangles.golden),
        texts.number(found.triangles.open),
        *(
            pair_words.share(each, texts) if each.total else texts("verdict.not_yet_known")
            for each in found.pairs
        ),
    ]
