"""Her list on one sheet, for the meeting of its members: who has no partner yet, and whom to introduce."""

from collections.abc import Sequence

from dashboard.exports.page_picture import Columns, Heading, Look, Paragraph, Rule, Run, Sheet, Space
from dashboard.exports.page_picture.sheet import Block
from dashboard.model import CORNERS
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.views.her_list import words
from dashboard.views.her_list.finding import HerList
from dashboard.views.her_list.title import compared, finding
from dashboard.views.number_words import in_words, opening
from dashboard.views.paper.fitting import size_for
from dashboard.views.paper.overview_sheet import suggestion
from dashboard.views.paper.runs import runs

_NAMES, _LETTERS, _MET = 24, 40, 3


def sheet(found: HerList, texts: Texts) -> Sheet:
    """The sheet, with as many names as it has room for."""
    region = found.network.ecosystem.region
    title = finding(found, texts)
    left = (*_alone(found, texts), *_helpful(found, texts))
    right = (*_introductions(found, texts), *_met(found, texts))
    footer = words.closing(found, texts)
    return Sheet(
        title=title,
        language=texts.language.value,
        region=safe.tidy(region.name, at_most=60) or texts("common.no_region_name"),
        example=texts("common.example") if region.is_example else "",
        opening=(Heading(title, level=1), Paragraph(runs(compared(found, texts)), Look.LEAD)),
        blocks=(Space(0.6), Columns((left, right), (45, 52), gap=2.5)),
        footer=f"{footer} · {texts('common.example_line')}" if region.is_example else footer,
        size=size_for(((0.45, left), (0.52, right))),
    )


def _alone(found: HerList, texts: Texts) -> tuple[Block, ...]:
    members = found.members
    if not members.without_partner:
        return (Paragraph((Run(texts("her_list.nobody_alone")),), Look.REASON),)
    blocks: list[Block] = [Heading(texts("her_list.alone"))]
    groups = (("own_corner_only", members.own_corner_only), ("nothing_known", members.nothing_known))
    for code, ids in groups:
        if ids:
            said = texts(f"her_list.{code}", n=len(ids))
            blocks += [Paragraph((Run(said, bold=True),), Look.REASON), *_by_corner(ids, found, texts)]
            blocks.append(Space(0.4))
    return tuple(blocks)


def _by_corner(ids: Sequence[str], found: HerList, texts: Texts) -> list[Block]:
    """Their names by corner: a sheet in black and white has no colours to tell them apart."""
    lines: list[Block] = []
    for corner in CORNERS:
        here = [each for each in ids if found.network.corner(each) is corner]
        if here:
            # Each corner its share of the room, so that no corner is crowded out by a large one.
            room = max(1, _NAMES * len(here) // max(len(ids), _NAMES))
            named = [safe.tidy(each.name, at_most=_LETTERS) for each in found.by_name(here)[:room]]
            rest = len(here) - len(named)
            more = f" {texts('her_list.and_more', n=rest)}" if rest else ""
            lines.append(
                Paragraph(
                    (Run(f"{texts(f'common.corner_{corner}')}: "), Run(f"{', '.join(named)}{more}")),
                    Look.REASON,
                )
            )
    return lines


def _helpful(found: HerList, texts: Texts) -> tuple[Block, ...]:
    said = words.unknown(found, texts)
    if not said:
        return ()
    blocks: list[Block] = [
        Space(1.0),
        Heading(texts("her_list.helps")),
        Paragraph((Run(said),), Look.REASON),
    ]
    for each in words.HELPFUL:
        what, how = texts(f"her_list.helps_{each}"), texts(f"her_list.helps_{each}_how")
        blocks.append(Paragraph((Run(what, bold=True), Run(f" {how}")), Look.REASON))
    return tuple(blocks)


def _introductions(found: HerList, texts: Texts) -> tuple[Block, ...]:
    number = len(found.members.introductions)
    if not number:
        return (
            Heading(texts("her_list.introductions_none_title")),
            Paragraph((Run(texts("her_list.introductions_none")),), Look.REASON),
        )
    title = texts("her_list.introductions_paper", n=number, count=opening(in_words(number, texts)))
    blocks: list[Block] = [Heading(title)]
    for each in found.members.introductions:
        drawn = suggestion(each, words.why(each, found, texts), found.network.ecosystem, texts)
        blocks += [Rule(), drawn]
    return tuple(blocks)


def _met(found: HerList, texts: Texts) -> tuple[Block, ...]:
    also = found.also_met
    if not also:
        return ()
    lines = tuple(Paragraph((Run(words.met(each, found, texts)),), Look.REASON) for each in also[:_MET])
    return (Space(1.4), Heading(texts("her_list.met")), *lines)
