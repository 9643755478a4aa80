"""The overview on one sheet: the same figures and sentences as on screen."""

from dashboard.analysis.suggestions import Suggestion
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
)
from dashboard.exports.page_picture.sheet import Block
from dashboard.model import Ecosystem
from dashboard.texts import Texts
from dashboard.views import great_triangle, safe, suggestion_sentence, verdict_words
from dashboard.views.overview import themes as theme_row
from dashboard.views.overview.finding import Overview
from dashboard.views.overview.grey_line import checked
from dashboard.views.overview.headline import sentence
from dashboard.views.overview.outcomes import outcome
from dashboard.views.overview.triangle import gap_sentence, spoken
from dashboard.views.pair_order import bold_names, in_order
from dashboard.views.paper import svg
from dashboard.views.paper.runs import runs


def sheet(found: Overview, texts: Texts) -> Sheet:
    """The sheet of a region with organisations."""
    region = found.network.ecosystem.region
    drawn = great_triangle.great_triangle(found.counts, found.pairs)
    gap = gap_sentence(drawn, texts)
    left: tuple[Block, ...] = (
        Picture(svg.triangle(drawn, texts), spoken(drawn, texts)),
        Space(0.5),
        Heading(gap, level=1),
    )
    right = (*_themes(found, texts), *_suggestions(found, texts), *_outcome(found, texts))
    return Sheet(
        title=gap,
        language=texts.language.value,
        region=safe.tidy(region.name, at_most=60) or texts("common.no_region_name"),
        example=texts("common.example") if region.is_example else "",
        opening=(Paragraph(runs(sentence(found, texts)), Look.LEAD),),
        blocks=(Columns((left, right), (45, 52), gap=2.5),),
        footer=footer(found, texts),
        size=1.06,
    )


def footer(found: Overview, texts: Texts) -> str:
    """The grey line, without links."""
    parts = [
        texts("overview.standing", date=found.network.question.day),
        texts("overview.sources", n=found.sources),
        checked(found, texts),
    ]
    if found.network.ecosystem.region.is_example:
        parts.append(texts("common.example_line"))
    return " · ".join(parts)


def _themes(found: Overview, texts: Texts) -> tuple[Block, ...]:
    shown, rest = found.themes[: theme_row.AT_MOST], found.themes[theme_row.AT_MOST :]
    if not shown:
        return ()
    row = tuple(_theme(each, found, texts) for each in shown)
    blocks: list[Block] = [
        Heading(theme_row.title(len(shown), texts)),
        Columns(row, (1.0,) * len(row), gap=0.4),
    ]
    if rest:
        blocks += [Space(0.3), Paragraph(runs(theme_row.rest_sentence(rest, texts)), Look.REASON)]
    return (*blocks, Space(2.2))


def _theme(found: ThemeVerdict, overview: Overview, texts: Texts) -> tuple[Block, ...]:
    name = safe.tidy(verdict_words.theme(found.theme, texts), at_most=26)
    picture = svg.theme(found, overview.network.ecosystem)
    return (
        Picture(picture, verdict_words.spoken(found, texts)),
        Paragraph((Run(name, bold=True),), Look.CENTRED),
        Paragraph((Run(verdict_words.word(found, texts)),), Look.CENTRED),
        Paragraph((Run(verdict_words.about(found, texts)),), Look.SMALL_CENTRED),
    )


def _suggestions(found: Overview, texts: Texts) -> tuple[Block, ...]:
    if not found.suggestions:
        return ()
    title = texts(
        "overview.suggestions_title",
        n=len(found.suggestions),
        count=theme_row.counted(len(found.suggestions), texts),
    )
    blocks: list[Block] = [Heading(title)]
    for each in found.suggestions:
        why = suggestion_sentence.short(each, found.network, texts)
        blocks += [Rule(), suggestion(each, why, found.network.ecosystem, texts)]
    return (*blocks, Space(2.2))


def suggestion(each: Suggestion, why: str, ecosystem: Ecosystem, texts: Texts) -> Block:
    """A suggestion: the pair, the names in bold, and why."""
    one, other = in_order(each, ecosystem)
    names = runs(bold_names(one, other, texts, at_most=80))
    words = (Paragraph(names), Paragraph((Run(why),), Look.REASON))
    return Columns(((Picture(svg.pair(one.corner, other.corner), width=4.2),), words), (0, 1), gap=0.9)


def _outcome(found: Overview, texts: Texts) -> tuple[Block, ...]:
    return (
        Heading(texts("overview.outcomes_title")),
        Paragraph((Run(outcome(found, texts)),), Look.REASON),
    )
