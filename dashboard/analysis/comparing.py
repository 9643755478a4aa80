"""Two states of a region side by side: what a list, or a year, did to its figures."""

from dataclasses import dataclass

from dashboard.analysis.headline import Headline, headline
from dashboard.analysis.network import Network
from dashboard.analysis.themes import ThemeVerdict, theme_verdicts
from dashboard.analysis.triangles import count


@dataclass(frozen=True, slots=True)
class ThemeChange:
    """A theme whose verdict differs; `before` is None where nothing carried it yet."""

    before: ThemeVerdict | None
    after: ThemeVerdict


@dataclass(frozen=True, slots=True)
class Comparison:
    """The region before and after: headlines, linked pairs, golden triangles, themes that change.

    `themes` are those whose verdict differs, in the order of the verdicts after. `newcomers` (ids) are new in
    the region; of those in `unlinked` no link to anybody is known.
    """

    before: Headline
    after: Headline
    pairs_before: int
    pairs_after: int
    golden_before: int
    golden_after: int
    themes: tuple[ThemeChange, ...]
    newcomers: tuple[str, ...]
    unlinked: tuple[str, ...]


def compare(before: Network, after: Network) -> Comparison:
    """What differs between two networks of one region on the same question."""
    newcomers = tuple(id for id in after.ids if id not in before.index)
    return Comparison(
        before=headline(before),
        after=headline(after),
        pairs_before=before.pairs,
        pairs_after=after.pairs,
        golden_before=count(before).golden,
        golden_after=count(after).golden,
        themes=_themes(before, after),
        newcomers=newcomers,
        unlinked=tuple(id for id in newcomers if not after.degree(id)),
    )


def _themes(before: Network, after: Network) -> tuple[ThemeChange, ...]:
    was = {each.theme: each for each in theme_verdicts(before)}
    return tuple(
        ThemeChange(was.get(each.theme), each)
        for each in theme_verdicts(after)
        if each.theme not in was or was[each.theme].verdict is not each.verdict
    )
