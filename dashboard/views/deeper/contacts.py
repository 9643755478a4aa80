"""Diversity of contacts, and the links between corners beside what chance would give."""

from dashboard.analysis.expected import ExpectedPairs
from dashboard.texts import Texts
from dashboard.views import calm_table
from dashboard.views.calm_table import Head
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.names import linked_name
from dashboard.views.deeper.piece import listed, piece, section

LEAST_EXPECTED = 5
"""Below five expected the difference with what is there says nothing (the rule of thumb of χ²)."""


def markup(found: Found, texts: Texts) -> str:
    """The section as HTML."""
    return section(texts("deeper.contacts"), (_diversity(found, texts), _expected(found, texts)))


def _diversity(found: Found, texts: Texts) -> str:
    diversity = found.diversity
    inner = ""
    if not diversity.is_known:
        said = texts("deeper.diversity_unknown", n=diversity.counted)
    else:
        said = texts(
            "deeper.diversity",
            n=diversity.counted,
            corners=round(diversity.corners, 1),
            towns=round(diversity.towns, 1),
            themes=round(diversity.themes, 1),
        )
        inner = listed(
            [
                texts(
                    "deeper.broad",
                    name=linked_name(each.organisation, found.network),
                    n=each.contacts,
                    corners=round(each.corners, 1),
                    towns=round(each.towns, 1),
                    themes=round(each.themes, 1),
                )
                for each in diversity.broad
            ]
        )
    return piece(said, more=inner, meaning=texts("deeper.diversity_help"))


def _expected(found: Found, texts: Texts) -> str:
    heads = [
        Head(texts("deeper.column_between")),
        Head(texts("deeper.column_there"), number=True),
        Head(texts("deeper.column_expected"), number=True),
    ]
    rows = []
    for each in found.expected:
        unknown = not _is_known(each)
        chance = texts("verdict.not_yet_known") if unknown else texts.number(round(each.expected or 0))
        rows.append(
            f'<tr><th scope="row">{_between(each, texts)}</th>'
            f'<td class="number">{texts.number(each.observed)}</td><td class="number">{chance}</td></tr>'
        )
    known = [each for each in found.expected if _is_known(each)]
    if not known:
        said = texts("deeper.expected_unknown")
    else:
        least = min(known, key=lambda each: each.observed / (each.expected or 1))
        below = least.observed < (least.expected or 0)
        said = texts(
            "deeper.expected" if below else "deeper.expected_none", between=_between(least, texts).lower()
        )
    drawn = calm_table.table(heads, rows, caption=texts("deeper.expected_heading"))
    return piece(said, more=drawn, meaning=texts("deeper.expected_help"))


def _is_known(each: ExpectedPairs) -> bool:
    return each.expected is not None and each.expected >= LEAST_EXPECTED


def _between(each: ExpectedPairs, texts: Texts) -> str:
    return " – ".join(texts(f"common.corner_{corner}") for corner in (each.one, each.two))
