"""What is missing on one sheet: the four questions, every theme, the pairs of corners, five introductions."""

from dashboard.analysis.suggestions import suggest
from dashboard.analysis.themes import ThemeVerdict
from dashboard.exports.page_picture import (
    Columns,
    Heading,
    Look,
    Paragraph,
    Picture,
    Rule,
    Run,
    Sheet,
    Space,
    Table,
)
from dashboard.exports.page_picture.sheet import Block
from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views import pair_words, safe, suggestion_sentence, verdict_words
from dashboard.views.gaps.asked import GapQuestion
from dashboard.views.gaps.finding import Found
from dashboard.views.gaps.pair_strip import line_width
from dashboard.views.gaps.questions import figures
from dashboard.views.gaps.title import finding
from dashboard.views.paper import svg
from dashboard.views.paper.overview_sheet import suggestion
from dashboard.views.paper.runs import runs
from dashboard.views.region_data import remember

_THEMES, _SUGGESTIONS = 12, 6


def sheet(found: Found, texts: Texts) -> Sheet:
    """The sheet of a region with organisations."""
    region = found.network.ecosystem.region
    title = finding(found, texts)
    questions = tuple(
        _question(number, each, found, texts) for number, each in enumerate(GapQuestion, start=1)
    )
    halves = Columns(
        ((*_themes(found, texts), *_pairs(found, texts)), _suggestions(found, texts)), (57, 40), gap=2.5
    )
    return Sheet(
        title=title,
        language=texts.language.value,
        region=safe.tidy(region.name, at_most=60) or texts("common.no_region_name"),
        example=texts("common.example") if region.is_example else "",
        opening=(Heading(title, level=1),),
        blocks=(Columns(questions, (1.0,) * len(questions), gap=2.0), Space(0.9), halves),
        footer=_footer(found, texts),
        size=0.92,
    )


def _question(number: int, question: GapQuestion, found: Found, texts: Texts) -> tuple[Block, ...]:
    figure, of, sentence = figures(question, found, texts)
    return (
        Heading(". ".join((str(number), texts(f"gaps.question_{question}")))),
        Columns(
            ((Paragraph((Run(texts.number(figure)),), Look.FIGURE),), (Paragraph((Run(of),)),)),
            (0, 1),
            gap=0.5,
            centred=True,
        ),
        Space(0.1),
        Paragraph(runs(sentence), Look.REASON),
    )


def _themes(found: Found, texts: Texts) -> tuple[Block, ...]:
    if not found.themes:
        return ()
    heads = (
        texts("gaps.column_glyph"),
        texts("common.theme"),
        *(texts(f"gaps.column_{corner}") for corner in CORNERS),
        texts("gaps.column_verdict"),
        texts("gaps.column_ground"),
    )
    shown = found.themes[:_THEMES]
    rows = tuple(_theme(each, found, texts) for each in shown)
    blocks: list[Block] = [
        Heading(texts("gaps.per_theme")),
        Table(heads, rows, (0, 1, 0, 0, 0, 0, 0), numbers=(2, 3, 4)),
    ]
    if len(shown) < len(found.themes):
        more = texts("gaps.shown_of", shown=len(shown), n=len(found.themes))
        blocks.append(Paragraph((Run(more),), Look.QUIET))
    return (*blocks, Space(0.8))


def _theme(each: ThemeVerdict, found: Found, texts: Texts) -> tuple[tuple[Block, ...], ...]:
    name = safe.tidy(verdict_words.theme(each.theme, texts), at_most=40)
    ties, checked = verdict_words.ground(each, texts)
    ecosystem = found.network.ecosystem
    counts = tuple(
        (Paragraph((Run(texts.number(each.counts[corner]), bold=not each.counts[corner]),)),)
        for corner in CORNERS
    )
    return (
        (Picture(svg.theme(each, ecosystem, counted=False), verdict_words.spoken(each, texts), width=2.3),),
        (Paragraph((Run(name, bold=True),)),),
        *counts,
        (
            Paragraph((Run(verdict_words.word(each, texts)),)),
            Paragraph((Run(verdict_words.about_long(each, ecosystem, texts)),), Look.REASON),
        ),
        (Paragraph((Run(ties),)), Paragraph((Run(checked),), Look.REASON)),
    )


def _pairs(found: Found, texts: Texts) -> tuple[Block, ...]:
    drawn = tuple(
        (
            Columns(
                (
                    (Picture(svg.pair(pair.of, pair.to, links=line_width(pair, found.pairs)), width=4.2),),
                    (
                        Paragraph(
                            (
                                Run(pair_words.share(pair, texts), bold=True),
                                Run(f" {pair_words.rest(pair, texts)}"),
                            ),
                            Look.REASON,
                        ),
                    ),
                ),
                (0, 1),
                gap=0.6,
            ),
        )
        for pair in found.pairs
    )
    return (Heading(texts("gaps.per_pair")), Columns(drawn, (1.0,) * len(drawn), gap=1.2))


def _suggestions(found: Found, texts: Texts) -> tuple[Block, ...]:
    listed = remember(suggest, found.network, count=_SUGGESTIONS)
    blocks: list[Block] = [Heading(texts("gaps.tab_suggestions"))]
    if not listed:
        blocks.append(Paragraph((Run(texts("overview.suggestions_none")),), Look.REASON))
    for each in listed:
        why = suggestion_sentence.paragraph(each, found.network, texts)
        blocks += [Rule(), suggestion(each, why, found.network.ecosystem, texts)]
    return tuple(blocks)


def _footer(found: Found, texts: Texts) -> str:
    parts = [texts("overview.standing", date=found.network.question.day), texts("gaps.in_our_data")]
    if found.network.ecosystem.region.is_example:
        parts.append(texts("common.example_line"))
    return " · ".join(parts)
