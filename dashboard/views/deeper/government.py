"""Government's role: between whom it stands, and what stays when all step back, or one of them."""

from dashboard.analysis.deeper.one_back import OneBack
from dashboard.texts import Texts
from dashboard.views import calm_table
from dashboard.views.calm_table import Head
from dashboard.views.deeper.finding import Found
from dashboard.views.deeper.names import linked_name
from dashboard.views.deeper.piece import listed, piece, section

FEWEST = 3
"""With fewer governments that work with anybody, the figure would be about one of them."""
_ROLES = ("liaison", "itinerant", "gate", "coordinator")


def markup(found: Found, texts: Texts) -> str:
    """The section as HTML."""
    heading = texts("deeper.government")
    if found.brokering.governments < FEWEST:
        unknown = texts("deeper.government_unknown", n=found.brokering.governments)
        return section(heading, (piece(unknown, meaning=texts("deeper.role_help")),))
    return section(heading, (_role(found, texts), _stepping_back(found, texts), _one_back(found, texts)))


def _role(found: Found, texts: Texts) -> str:
    role = found.brokering
    said = texts("deeper.role", share=texts("pairs.share", linked=role.golden, total=role.governments))
    rows = [
        f'<tr><th scope="row">{texts(f"deeper.role_{name}")}'
        f"<small>{texts(f'deeper.role_{name}_means')}</small></th>"
        f'<td class="number">{texts.number(getattr(role, name))}</td></tr>'
        for name in _ROLES
    ]
    heads = [Head(texts("deeper.column_role")), Head(texts("deeper.column_times"), number=True)]
    drawn = calm_table.table(heads, rows, caption=texts("deeper.role_heading"), cls="roles")
    return piece(said, more=drawn, meaning=texts("deeper.role_help"))


def _stepping_back(found: Found, texts: Texts) -> str:
    role = found.brokering
    inner = ""
    if not role.between:
        said = texts("deeper.stepping_none")
    else:
        stays = texts("pairs.share", linked=role.between - role.apart, total=role.between)
        said = texts("deeper.stepping", share=stays)
        rows = [
            f'<tr><th scope="row">{texts(f"deeper.stepping_{name}")}</th>'
            f'<td class="number">{texts.number(getattr(role, name))}</td></tr>'
            for name in ("linked", "another", "longer", "apart")
        ]
        heads = [Head(texts("deeper.column_stays")), Head(texts("deeper.column_pairs"), number=True)]
        inner = calm_table.table(heads, rows, caption=texts("deeper.stepping_heading"))
    return piece(said, more=inner, meaning=texts("deeper.stepping_help"))


def _one_back(found: Found, texts: Texts) -> str:
    """One government after the other, those that connect most first."""
    if not found.one_back:
        return piece(texts("deeper.one_back_none"), meaning=texts("deeper.one_back_help"))
    said = [
        texts(
            "deeper.one_back_each",
            name=linked_name(each.government, found.network),
            between=texts.number(each.between),
            fates=texts.joined(_fates(each, texts)),
        )
        for each in found.one_back
    ]
    most = max(found.one_back, key=lambda each: each.apart)
    if most.apart:
        share = texts("pairs.share", linked=most.apart, total=most.between)
        sentence = texts("deeper.one_back", name=linked_name(most.government, found.network), share=share)
    else:
        sentence = texts("deeper.one_back_all_stay")
    return piece(sentence, more=listed(said), meaning=texts("deeper.one_back_help"))


def _fates(each: OneBack, texts: Texts) -> list[str]:
    """What becomes of its pairs, where it becomes of any."""
    numbers = {"without": each.linked + each.another, "longer": each.longer, "apart": each.apart}
    return [texts(f"deeper.one_back_{fate}", n=number) for fate, number in numbers.items() if number]
