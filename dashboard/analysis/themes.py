"""How each theme stands: which corner is not there, who is not connected, what all hangs on."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import combinations

import numpy as np

from dashboard.analysis.choosing import organisations_there
from dashboard.analysis.golden_members import golden_rows
from dashboard.analysis.grounds import pair_grounds
from dashboard.analysis.network import CORNER_CODES, Network
from dashboard.analysis.rests_on import Support, rests_on
from dashboard.model import CORNERS, Corner, Ground


class Verdict(StrEnum):
    """Worst first, and what we cannot judge last."""

    CORNER_MISSING = "corner_missing"
    NOT_CONNECTED = "not_connected"
    VULNERABLE = "vulnerable"
    ROUND = "round"
    NOT_YET_KNOWN = "not_yet_known"


@dataclass(frozen=True, slots=True)
class ThemeVerdict:
    """A theme's verdict with all that it rests on; see docs/method.md, "Themes".

    `organisations` (ids) are active in the theme, `counts` says how many per corner, `could_take_part` (ids)
    are only tagged with it. `missing` corners have no active organisation; `unconnected` are pairs of
    corners that are both there, without one link between them. `rests_on` is the organisation, or (with
    `rests_on_activity`) the activity, without which none of the `golden` triangles would be left. `ties`
    counts related pairs, of which `grounded` say how we know and `confirmed` were confirmed by both sides;
    `ungrounded` counts the organisations without any grounded relation.
    """

    theme: str
    verdict: Verdict
    counts: dict[Corner, int]
    missing: tuple[Corner, ...]
    unconnected: tuple[tuple[Corner, Corner], ...]
    rests_on: str | None
    rests_on_activity: bool
    ties: int
    confirmed: int
    grounded: int
    ungrounded: int
    organisations: tuple[str, ...]
    could_take_part: tuple[str, ...]
    golden: int


def theme_verdicts(network: Network) -> tuple[ThemeVerdict, ...]:
    """Every theme that anything in the network carries, worst first, then in text order.

    A network that was asked for one theme gives that one only.
    """
    return worst_first(theme_verdict(network, theme) for theme in themes_in(network))


def worst_first(found: Iterable[ThemeVerdict]) -> tuple[ThemeVerdict, ...]:
    """Verdicts in the order in which they are told."""
    order = list(Verdict)
    return tuple(
        sorted(found, key=lambda each: (order.index(each.verdict), each.theme.casefold(), each.theme))
    )


def theme_verdict(network: Network, theme: str) -> ThemeVerdict:
    """The verdict of one theme, with the network's day, place and inside."""
    about = network.asking(theme=theme)
    triangles = golden_rows(about.cross)
    counts = Counter(organisation.corner for organisation in about.organisations)
    missing = tuple(corner for corner in CORNERS if not counts[corner])
    unconnected = tuple(
        (one, two)
        for one, two in combinations(CORNERS, 2)
        if one not in missing and two not in missing and not _any_link(about, one, two)
    )
    support = rests_on(about, triangles)
    grounds = pair_grounds(about)
    known = grounds.grounded
    ungrounded = len(about.ids) - len(np.union1d(grounds.u[known], grounds.v[known]))
    return ThemeVerdict(
        theme=theme,
        verdict=_verdict(about, ungrounded, missing, unconnected, len(triangles[0]), support),
        counts={corner: counts[corner] for corner in Corner},
        missing=missing,
        unconnected=unconnected,
        rests_on=support.id if support else None,
        rests_on_activity=support.is_activity if support else False,
        ties=len(known),
        confirmed=grounds.of(Ground.CONFIRMED),
        grounded=int(np.count_nonzero(known)),
        ungrounded=ungrounded,
        organisations=about.ids,
        could_take_part=_could_take_part(network, about, theme),
        golden=len(triangles[0]),
    )


def _verdict(
    about: Network,
    ungrounded: int,
    missing: Sequence[Corner],
    unconnected: Sequence[tuple[Corner, Corner]],
    triangles: int,
    support: Support | None,
) -> Verdict:
    needed = about.ecosystem.region.settings.theme_needs_organisations
    if len(about.ids) < needed or 2 * ungrounded > len(about.ids):
        return Verdict.NOT_YET_KNOWN
    if missing:
        return Verdict.CORNER_MISSING
    if unconnected:
        return Verdict.NOT_CONNECTED
    if not triangles or support:
        return Verdict.VULNERABLE
    return Verdict.ROUND


def themes_in(network: Network) -> tuple[str, ...]:
    """Every theme that anything in the network carries; the one that was asked for, if one was."""
    if network.question.theme is not None:
        return (network.question.theme,)
    there = organisations_there(network.ecosystem, network.question)
    active = network.active
    found = {theme for each in there for theme in network.ecosystem.by_id[each].themes}
    found.update(
        theme
        for theme, ties in active.ties_by_theme.items()
        if theme not in found and any(tie.u in there or tie.v in there for tie in ties)
    )
    for activity in active.activities:
        if any(each.organisation in there for each in active.participations[activity.id]):
            found.update(activity.themes)
    return tuple(sorted(found))


def _could_take_part(network: Network, about: Network, theme: str) -> tuple[str, ...]:
    there = organisations_there(network.ecosystem, network.question)
    tagged = network.ecosystem.carriers.get(theme, ())
    return tuple(each for each in tagged if each in there and each not in about.index)


def _any_link(network: Network, one: Corner, two: Corner) -> bool:
    cross = network.cross
    return bool(cross.counts[cross.corners == CORNER_CODES[one], CORNER_CODES[two]].any())
