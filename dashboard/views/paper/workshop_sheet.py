"""What came of a workshop on one sheet: what was agreed first, in two columns about as long."""

from dashboard.exports.page_picture import Columns, Heading, Look, Paragraph, Rule, Run, Sheet, Space
from dashboard.exports.page_picture.sheet import Block
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.paper.fitting import size_for
from dashboard.views.workshop.finding import Found
from dashboard.views.workshop.report_sections import Section


def sheet(found: Found, made: tuple[Section, ...], texts: Texts) -> Sheet:
    """The sheet of a workshop in which anything was said."""
    region = found.ecosystem.region
    name = safe.tidy(found.one.name, at_most=120)
    left, right = _divided([_blocks(each) for each in made])
    footer = [texts("workshop.report_footer", day=found.one.day)]
    if found.one.is_rehearsal:
        footer.append(texts("workshop.is_rehearsal"))
    if region.is_example:
        footer.append(texts("common.example_line"))
    return Sheet(
        title=name,
        language=texts.language.value,
        region=safe.tidy(region.name, at_most=60) or texts("common.no_region_name"),
        example=texts("common.example") if region.is_example else "",
        opening=(
            Heading(name, level=1),
            Paragraph((Run(texts("workshop.report_lead", day=texts.date(found.one.day))),), Look.LEAD),
        ),
        blocks=(Columns((left, right), (50, 50), gap=2.5),),
        footer=" · ".join(footer),
        size=size_for(((0.5, left), (0.5, right))),
    )


def _blocks(section: Section) -> tuple[Block, ...]:
    blocks: list[Block] = [Heading(section.heading)]
    for line in section.lines:
        blocks += [Rule(), Paragraph((Run(line.about, bold=True),))]
        if line.says:
            blocks.append(Paragraph((Run(line.says),), Look.REASON))
    return (*blocks, Space(1.2))


def _divided(sections: list[tuple[Block, ...]]) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """In their order over two columns, about as long."""
    whole = sum(map(len, sections))
    left: list[Block] = []
    right: list[Block] = []
    for each in sections:
        fits = not left or (not right and len(left) + len(each) / 2 <= whole / 2)
        (left if fits else right).extend(each)
    return tuple(left), tuple(right)
