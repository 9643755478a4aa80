"""The draft in figures: what comes in, and what would follow if they who agreed work together."""

from dashboard.editing.after_workshop.supposing import Supposed
from dashboard.model import EntityKind, Organisation, Status
from dashboard.texts import Texts
from dashboard.views.workshop.left_behind import LeftBehind


def figures(left: LeftBehind, texts: Texts) -> str:
    """A row of figures, and the sentence about the region."""
    row = "".join(
        f'<li><span class="figure">{texts.number(number)}</span> {words}</li>'
        for number, words in _figures(left, texts)
    )
    return (
        f'<section><h2>{texts("workshop.left_heading")}</h2><ul class="list-figures">{row}</ul>'
        f'<p class="reason">{effect_sentence(left, texts)}</p></section>'
    )


def effect_sentence(left: LeftBehind, texts: Texts) -> str:
    """What changes in the region at once, and what would when those who meet work together."""
    before, after = left.comparison.before.organisations, left.comparison.after.organisations
    grown = texts("workshop.effect_none")
    if after != before:
        grown = texts("workshop.effect_grown", before=texts.number(before), after=texts.number(after))
    if not left.introductions:
        return grown
    return f"{grown} {supposing_sentence(left.supposed, texts)}"


def supposing_sentence(supposed: Supposed, texts: Texts) -> str:
    """ "Als iedereen … zouden er 46 gouden driehoeken zijn in plaats van 41": supposed, and said so."""
    before, after = supposed.before.golden, supposed.after.golden
    if after == before:
        return texts("workshop.suppose_none")
    return texts("workshop.suppose", n=after - before, before=texts.number(before), after=texts.number(after))


def _figures(left: LeftBehind, texts: Texts) -> list[tuple[int, str]]:
    draft = left.afterwards.draft
    new = draft.added.get(EntityKind.ORGANISATION, 0)
    offers = needs = 0
    for each in draft.effects:
        if isinstance(each.after, Organisation):
            was = each.before if isinstance(each.before, Organisation) else None
            offers += len(each.after.offers) - len(was.offers if was else ())
            needs += len(each.after.needs) - len(was.needs if was else ())
    agreed = sum(each.status is not Status.PROPOSED for each in left.introductions)
    proposed = len(left.introductions) - agreed
    return [
        (agreed, texts("workshop.figure_agreed", n=agreed)),
        (proposed, texts("workshop.figure_proposed", n=proposed)),
        (offers, texts("workshop.figure_offers", n=offers)),
        (needs, texts("workshop.figure_needs", n=needs)),
        (new, texts("workshop.figure_new", n=new)),
    ]
