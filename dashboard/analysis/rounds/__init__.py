"""A round: introductions chosen together, because one makes the other worth more (docs/method.md, "Round").

introductions   what a round is, and how the region stands before and after it
promising       in a large region, the pairs that are worth ranking at all
candidates      which of the pairs that may be suggested it is chosen from
what_if         the region's triangles with links put in and taken out
limits          nobody too often, and somebody to introduce every pair
worth           what links bring as one number
making          a round in the making: what every candidate would bring now
choosing        one by one, together, as suggested; then swapping
figures         golden, open, organisations, headline, without counting the region anew
"""

import numpy as np

from dashboard.analysis.network import Network
from dashboard.analysis.rounds.candidates import candidates
from dashboard.analysis.rounds.choosing import as_suggested, one_by_one, swap, together
from dashboard.analysis.rounds.figures import after, before
from dashboard.analysis.rounds.introductions import FEWEST, MOST, Goal, Round, Standing
from dashboard.analysis.rounds.limits import Limits
from dashboard.analysis.rounds.making import Making
from dashboard.analysis.rounds.promising import LARGE, promising
from dashboard.analysis.rounds.what_if import WhatIf
from dashboard.analysis.suggestions import is_ranked, rank_only, ranked, scene_of, suggest

__all__ = ["FEWEST", "MOST", "Goal", "Round", "Standing", "choose_round"]


def choose_round(
    network: Network,
    *,
    number: int = 10,
    goal: Goal = Goal.TRIANGLES,
    organisation_at_most: int | None = None,
) -> Round:
    """At most `number` introductions that bring most of what the round is for; always the same ones.

    An organisation, with its family, stands in it at most `organisation_at_most` times (else what the region
    settled for its lists), an introducer as often as in a list. ValueError when the number is not 3–15 or
    the other is below one.
    """
    scene = scene_of(network)
    region = scene.region
    at_most = region.settings.organisation_at_most if organisation_at_most is None else organisation_at_most
    if not FEWEST <= number <= MOST:
        raise ValueError(f"A round has {FEWEST} to {MOST} introductions, not {number}.")
    if at_most < 1:
        raise ValueError(f"An organisation stands in a round at least once, not {at_most} times.")
    golden = scene.golden
    if region.size <= LARGE or is_ranked(network):
        _, ranking = ranked(network, well_known=False)
        listed = suggest(network, count=number)
    else:
        ranking, listed = rank_only(network, promising(scene, golden, goal), with_reach=False), ()
    index = region.index
    there = region.pairs([index[each.source] for each in listed], [index[each.target] for each in listed])
    among = candidates(scene, ranking.pairs, golden, goal=goal, listed=there)

    def begun() -> Making:
        limits = Limits(scene, ranking, organisation_at_most=at_most)
        return Making(scene, among, WhatIf(scene.cross, golden), limits, goal)

    tried = [begun() for _ in range(3)]
    one_by_one(tried[0], number)
    together(tried[1], number)
    as_suggested(tried[2], listed)
    for making in tried:
        swap(making, number)
    best = max(tried, key=lambda making: making.worth)
    return _told(network, best, goal, number)


def _told(network: Network, made: Making, goal: Goal, number: int) -> Round:
    # Of those that were chosen everything is told, their reach too.
    chosen = rank_only(network, np.array([made.pair(each) for each in made.chosen], np.int64))
    pairs: list[int] = chosen.pairs.tolist()
    stands = before(network)
    alone = WhatIf(made.scene.cross, made.scene.golden)
    by_themselves = sum(alone.brings(*divmod(pair, made.scene.region.size))[0] for pair in pairs)
    return Round(
        goal=goal,
        asked=number,
        suggestions=made.limits.tell(chosen),
        before=stands,
        after=after(network, made.scene, made.what_if, pairs),
        newcomers=tuple(made.scene.region.ids[row] for row in made.what_if.newcomers()),
        together=made.what_if.made - by_themselves,
    )
