"""A round on one sheet: what it brings, and every introduction with its reasons."""

from dashboard.analysis.suggestions import Suggestion
from dashboard.exports.page_picture import Columns, Heading, Look, Paragraph, Picture, Rule, Run, Sheet, Space
from dashboard.exports.page_picture.sheet import Block
from dashboard.texts import Texts
from dashboard.views import glyph, safe, suggestion_sentence
from dashboard.views.glyph import Glyph
from dashboard.views.paper import svg
from dashboard.views.paper.fitting import size_for
from dashboard.views.paper.overview_sheet import suggestion
from dashboard.views.round.figures import GOLDEN, OPEN, change
from dashboard.views.round.finding import Found
from dashboard.views.round.title import brings, finding
from dashboard.views.theme import LIGHT


def sheet(found: Found, texts: Texts) -> Sheet:
    """The sheet of a round with introductions in it."""
    region = found.network.ecosystem.region
    title = finding(found, texts)
    half = (len(found.round.suggestions) + 1) // 2
    left, right = (
        _introductions(some, found, texts)
        for some in (found.round.suggestions[:half], found.round.suggestions[half:])
    )
    footer = " · ".join(
        (
            texts("overview.standing", date=found.network.question.day),
            texts("gaps.in_our_data"),
            *((texts("common.example_line"),) if region.is_example else ()),
        )
    )
    return Sheet(
        title=title,
        language=texts.language.value,
        region=safe.tidy(region.name, at_most=60) or texts("common.no_region_name"),
        example=texts("common.example") if region.is_example else "",
        opening=(Heading(title, level=1), Paragraph((Run(brings(found, texts)),), Look.LEAD)),
        blocks=(_figures(found, texts), Space(0.6), Columns((left, right), (50, 50), gap=2.5)),
        footer=footer,
        size=size_for(((0.5, left), (0.5, right))),
    )


def _figures(found: Found, texts: Texts) -> Block:
    before, after = found.round.before, found.round.after
    drawn = (
        _figure(GOLDEN, before.golden, after.golden, texts("round.golden", n=after.golden), texts),
        _figure(OPEN, before.open, after.open, texts("round.open", n=after.open), texts),
        _figure(
            None,
            before.organisations,
            after.organisations,
            texts("round.organisations", n=after.organisations),
            texts,
        ),
    )
    return Columns(drawn, (1.0,) * len(drawn), gap=1.5, centred=True)


def _figure(drawn: Glyph | None, before: int, after: int, words: str, texts: Texts) -> tuple[Block, ...]:
    said = (Paragraph((Run(change(before, after, texts), bold=True), Run(f" {words}")), Look.BODY),)
    if drawn is None:
        return said
    picture = Picture(svg.whole(glyph.shapes(drawn, tokens=LIGHT), glyph.WIDTH, glyph.HEIGHT), width=2.3)
    return (Columns(((picture,), said), (0, 1), gap=0.6, centred=True),)


def _introductions(some: tuple[Suggestion, ...], found: Found, texts: Texts) -> tuple[Block, ...]:
    blocks: list[Block] = []
    for each in some:
        why = suggestion_sentence.paragraph(each, found.network, texts)
        blocks += [Rule(), suggestion(each, why, found.network.ecosystem, texts)]
    return tuple(blocks)
