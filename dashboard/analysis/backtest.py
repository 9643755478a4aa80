"""How well a ranking by likelihood would have named the links that came about later (method.md, "Backtest").

    all that began by a day  →  rank the pairs that were unlinked then  →  which were linked afterwards?

Split by time, never by leaving out links at random: those that one project brings along would tell of each
other.
"""

from collections.abc import Callable, Mapping
from datetime import date
from math import comb

import numpy as np

from dashboard.analysis.backtest_answer import (
    FIRST,
    OVERALL,
    Backtest,
    CannotLookBackError,
    Ceiling,
    Impossible,
    Measures,
    Method,
)
from dashboard.analysis.beginnings import Beginnings, Numbers, beginnings, day_of
from dashboard.analysis.candidate_blocks import candidate_blocks
from dashboard.analysis.leading import Leading, places
from dashboard.analysis.link_scores import (
    Scorer,
    adamic_adar,
    common_neighbours,
    ours,
    preferential_attachment,
    weighted_resource_allocation,
)
from dashboard.analysis.past import Past
from dashboard.model import Ecosystem

SCORES: Mapping[Method, Callable[[Past, Numbers], Scorer]] = {
    Method.OURS: ours,
    Method.COMMON_NEIGHBOURS: common_neighbours,
    Method.ADAMIC_ADAR: adamic_adar,
    Method.WEIGHTED_RESOURCE_ALLOCATION: weighted_resource_allocation,
    Method.PREFERENTIAL_ATTACHMENT: preferential_attachment,
}


def backtest(ecosystem: Ecosystem, until: date) -> Backtest:
    """Rank with what had begun by `until`; raises CannotLookBackError when that splits nothing.

    Time and memory: every candidate pair twice per method, in blocks; n candidates ask for n² scores.
    """
    known = beginnings(ecosystem)
    _hold_possible(known, until)
    past = Past(known, until.toordinal())
    realised = realised_pairs(past)
    columns = past.candidates
    scores = {method: make(past, columns) for method, make in SCORES.items()}
    leading = {method: Leading(OVERALL) for method in scores}
    found = {method: [np.empty(0, np.int64)] for method in scores}
    ends, numbers = _from_both_ends(realised, columns, past.size)
    per_organisation = np.zeros(len(columns), np.int64)
    for block in candidate_blocks(past):
        stop = block.start + len(block.rows)
        per_organisation[block.start : stop] = block.mask.sum(axis=1)
        here = (ends[0] >= block.start) & (ends[0] < stop)
        rows, partners = ends[0][here] - block.start, ends[1][here]
        later = np.arange(len(columns)) > np.arange(block.start, stop)[:, None]
        for method, score in scores.items():
            likely = score(block.rows)
            likely[~block.mask] = -np.inf
            found[method].append(places(likely, rows, partners))
            likely[~later] = -np.inf
            leading[method].offer(likely, first_row=block.start)
    candidates = int(per_organisation.sum()) // 2
    organisations = np.unique(ends[0])
    came_about = set(numbers.tolist())
    methods = {
        method: Measures(
            _share(np.unique(ends[0][np.concatenate(found[method]) < FIRST]), organisations),
            leading[method].share_in(came_about),
        )
        for method in scores
    }
    methods[Method.RANDOM] = _at_random(per_organisation, ends[0], candidates, len(realised))
    return Backtest(
        until=until,
        candidates=candidates,
        realised=len(realised),
        organisations=len(organisations),
        methods={method: methods[method] for method in Method},
        ceiling=_ceiling(past, realised, candidates),
    )


def realised_pairs(past: Past, *, by: int | None = None) -> Numbers:
    """The candidates linked after all (`by` a day, an ordinal), ascending, as `one * size + other`."""
    known = past.beginnings
    after = known.first_days > past.day
    later = known.pairs[after if by is None else after & (known.first_days <= by)]
    one, other = later // past.size, later % past.size
    could = np.zeros(past.size, np.bool_)
    could[past.candidates] = True
    came_about: Numbers = later[could[one] & could[other] & (known.corners[one] != known.corners[other])]
    return came_about


def _hold_possible(known: Beginnings, until: date) -> None:
    dated = known.first_days[known.first_days > 0]
    if not len(dated):
        raise CannotLookBackError(Impossible.NO_DATES)
    first, last = day_of(int(dated.min())), day_of(int(dated.max()))
    if not (known.first_days <= until.toordinal()).any():
        raise CannotLookBackError(Impossible.NOTHING_YET, first, last)
    if last is not None and last <= until:
        raise CannotLookBackError(Impossible.NOTHING_AFTER, first, last)


def _from_both_ends(pairs: Numbers, columns: Numbers, size: int) -> tuple[tuple[Numbers, Numbers], Numbers]:
    """Each pair from its one and from its other end, as positions among the candidates, by the first.

    Beside it each pair once as a number, `position of one * candidates + position of other`.
    """
    one = np.searchsorted(columns, pairs // size)
    other = np.searchsorted(columns, pairs % size)
    ends, partners = np.concatenate([one, other]), np.concatenate([other, one])
    order = np.argsort(ends, kind="stable")
    return (ends[order], partners[order]), one * len(columns) + other


def _share(some: Numbers, of: Numbers) -> float | None:
    return len(some) / len(of) if len(of) else None


def _at_random(per_organisation: Numbers, ends: Numbers, candidates: int, realised: int) -> Measures:
    """What a ranking by lot gives on average: nothing is drawn."""
    if not candidates:
        return Measures(None, None)
    organisations, partners = np.unique(ends, return_counts=True)
    shares = [
        1 - _none_of_first(FIRST, own, new)
        for own, new in zip(per_organisation[organisations].tolist(), partners.tolist(), strict=True)
    ]
    return Measures(sum(shares) / len(shares) if shares else None, realised / candidates)


def _none_of_first(first: int, of: int, wanted: int) -> float:
    """The chance that so many drawn hold none that is wanted: C(of − wanted, first) / C(of, first)."""
    if of - wanted < first:
        return 0.0
    return comb(of - wanted, first) / comb(of, first)


def _ceiling(past: Past, realised: Numbers, candidates: int) -> Ceiling:
    one, other = realised // past.size, realised % past.size
    shared = np.asarray(past.links[one].multiply(past.links[other]).sum(axis=1)).ravel() > 0
    looked_at = min(OVERALL, candidates)
    reached = np.unique(np.concatenate([one[shared], other[shared]]))
    organisations = np.unique(np.concatenate([one, other]))
    return Ceiling(
        best=Measures(
            1.0 if len(realised) else None, min(len(realised), looked_at) / looked_at if looked_at else None
        ),
        without_common_neighbour=int((~shared).sum()),
        share_with_common_neighbour=_share(reached, organisations),
    )
