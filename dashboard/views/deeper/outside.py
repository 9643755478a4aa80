"""Inside and outside: what leaves the region per corner and per theme, and who the gates are."""

from dashboard.analysis.deeper.leaving import Leaving
from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views import calm_table, safe, verdict_words
from dashboard.views.calm_table import Head
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.names import linked_name
from dashboard.views.deeper.piece import listed, piece, section
from dashboard.views.number_words import in_words

_THEMES = 6
_AS_GOOD_AS_ALIKE = 0.2


def markup(found: Found, texts: Texts) -> str:
    """The section as HTML."""
    return section(texts("deeper.outside"), (_leaving(found, texts), _gates(found, texts)))


def _leaving(found: Found, texts: Texts) -> str:
    corners = [each for each in found.leaving.corners if each.of in CORNERS]
    known = [each for each in corners if each.is_known]
    if not known:
        said = texts("deeper.leaving_unknown")
    else:
        most = max(known, key=lambda each: each.leaving / each.pairs)
        said = _most(most, texts) if most.leaving else texts("deeper.leaving_none")
    themes = [each for each in found.leaving.themes if each.is_known]
    themes.sort(key=lambda each: (-each.pairs, each.of))
    rows = [_row(texts(f"common.corner_{each.of}"), each, texts) for each in corners]
    rows += [_row(_theme(each, texts), each, texts) for each in themes[:_THEMES]]
    heads = [
        Head(texts("deeper.column_corner_or_theme")),
        Head(texts("deeper.column_leaving"), number=True),
        Head(texts("deeper.column_mostly")),
    ]
    drawn = calm_table.table(heads, rows, caption=texts("deeper.leaving_heading"))
    return piece(said, more=drawn, meaning=texts("deeper.leaving_help"))


def _most(corner: Leaving, texts: Texts) -> str:
    """ "Van elke tien verbindingen gaan er drie de regio uit (14 van de 47)." """
    of_ten = round(10 * corner.leaving / corner.pairs)
    names = texts(f"common.many_{corner.of}")
    share = texts("pairs.share", linked=corner.leaving, total=corner.pairs)
    if not of_ten:
        return texts("deeper.leaving_few", organisations=names, share=share)
    count = in_words(of_ten, texts)
    return texts("deeper.leaving", n=of_ten, count=count, organisations=names, share=share)


def _theme(each: Leaving, texts: Texts) -> str:
    return safe.html(verdict_words.theme(each.of, texts), at_most=40)


def _row(name: str, each: Leaving, texts: Texts) -> str:
    unknown = texts("verdict.not_yet_known")
    share = texts("pairs.share", linked=each.leaving, total=each.pairs) if each.is_known else unknown
    mostly = texts(f"deeper.mostly_{_mostly(each)}") if each.is_known else ""
    return f'<tr><th scope="row">{name}</th><td class="number">{share}</td><td>{mostly}</td></tr>'


def _mostly(each: Leaving) -> str:
    """Where most are; as good as alike when neither side has more than six of ten."""
    if abs(each.e_i) <= _AS_GOOD_AS_ALIKE:
        return "both"
    return "outside" if each.e_i > 0 else "inside"


def _gates(found: Found, texts: Texts) -> str:
    gates = found.leaving.gates
    said = texts("deeper.gates", n=len(gates)) if gates else texts("deeper.gates_none")
    inner = listed(
        [
            " ".join(
                (
                    texts("deeper.gate", name=linked_name(each.organisation, found.network), n=each.outside),
                    texts("deeper.gate_behind", n=each.behind) if each.behind else "",
                )
            ).strip()
            for each in gates
        ]
    )
    return piece(said, more=inner, meaning=texts("deeper.gates_help"))
