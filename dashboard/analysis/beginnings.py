"""When everything began: the links and activities of a region with their beginnings, as arrays.

For questions about time that split a region in a past and a future. A link counts from its beginning on and
its end is not looked at; what has no date counts as there from the start; nor is it looked at whether an
organisation has ended. So a link that came and went was a link.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import NamedTuple

import numpy as np
import numpy.typing as npt

from dashboard.analysis.activity_ties import tied_pairs
from dashboard.analysis.network import CORNER_CODES
from dashboard.model import ActivityKind, Ecosystem, PartialDate, Participation

Numbers = npt.NDArray[np.int64]
FROM_THE_START = 0
"""The day (as `date.toordinal`) of what has no date: before every day there is."""


class Carried(NamedTuple):
    """An organisation (row) and a theme (number in `Beginnings.themes`) that it worked on from `day` on."""

    row: Numbers
    theme: Numbers
    day: Numbers


@dataclass(frozen=True)
class Beginnings:
    """Rows number `ids`, in text order. Days are ordinals; FROM_THE_START is for what has no date.

    `one` < `other` (rows) and `day`: a link and when it began, once for each of its origins, which are as in
    the network: an activity is one, all direct relations of a pair together are one (begun with the first).
    `member`, `activity` and `member_day`: who takes part in which activity (by position in the region), each
    once, associations included. `carried` names the themes of what linked them or what they took part in.
    """

    ids: tuple[str, ...]
    corners: npt.NDArray[np.int8]
    one: Numbers
    other: Numbers
    day: Numbers
    is_direct: npt.NDArray[np.bool_]
    member: Numbers
    activity: Numbers
    member_day: Numbers
    activities: int
    carried: Carried
    themes: int

    @cached_property
    def index(self) -> dict[str, int]:
        """From id to row."""
        return {organisation: row for row, organisation in enumerate(self.ids)}

    @cached_property
    def _first(self) -> tuple[Numbers, Numbers]:
        keys = self.one * len(self.ids) + self.other
        order = np.lexsort((self.day, keys))
        pairs, at = np.unique(keys[order], return_index=True)
        return pairs, self.day[order][at]

    @property
    def pairs(self) -> Numbers:
        """Every pair that was ever linked, once, ascending, as `one * len(ids) + other`."""
        return self._first[0]

    @property
    def first_days(self) -> Numbers:
        """When each of `pairs` was first linked."""
        return self._first[1]


def beginnings(ecosystem: Ecosystem) -> Beginnings:
    """Everything of a region with its beginning; kept with the region."""
    kept: Beginnings | None = vars(ecosystem).get("_beginnings")
    if kept is None:
        kept = vars(ecosystem)["_beginnings"] = _collected(ecosystem)
    return kept


def _collected(ecosystem: Ecosystem) -> Beginnings:
    ids = tuple(sorted(ecosystem.by_id))
    index = {organisation: row for row, organisation in enumerate(ids)}
    direct: dict[tuple[int, int], int] = {}
    carried: list[tuple[int, int, int]] = []
    themes: dict[str, int] = {}

    def carry(rows: Sequence[int], about: Sequence[str], day: int) -> None:
        for theme in about:
            number = themes.setdefault(theme, len(themes))
            carried.extend((row, number, day) for row in rows)

    for relation in ecosystem.relations:
        u, v = relation.pair
        if u == v or u not in index or v not in index or not relation.level.links:
            continue
        pair, day = (index[u], index[v]), _day(relation.since)
        direct[pair] = min(day, direct.get(pair, day))
        carry(pair, relation.themes, day)
    ties = [(u, v, day, 1) for (u, v), day in direct.items()]
    members: list[tuple[int, int, int]] = []
    partners = _partners(ecosystem, index)
    for number, activity in enumerate(ecosystem.activities):
        taking_part = partners.get(activity.id, [])
        rows = sorted({index[each.organisation] for each in taking_part})
        day = _day(activity.since)
        members.extend((row, number, day) for row in rows)
        carry(rows, activity.themes, day)
        if activity.kind is ActivityKind.ASSOCIATION:
            continue
        tied = tied_pairs(
            taking_part,
            inside=ecosystem.inside,
            all_pairs_up_to=ecosystem.region.settings.all_pairs_up_to,
        )
        ties.extend((index[u], index[v], day, 0) for u, v in tied)
    links, takes_part, about = _columns(ties, 4), _columns(members, 3), _columns(carried, 3)
    return Beginnings(
        ids=ids,
        corners=np.array([CORNER_CODES[ecosystem.by_id[each].corner] for each in ids], np.int8),
        one=links[0],
        other=links[1],
        day=links[2],
        is_direct=links[3] == 1,
        member=takes_part[0],
        activity=takes_part[1],
        member_day=takes_part[2],
        activities=len(ecosystem.activities),
        carried=Carried(*about),
        themes=len(themes),
    )


def _partners(ecosystem: Ecosystem, index: dict[str, int]) -> dict[str, list[Participation]]:
    found: dict[str, list[Participation]] = {}
    for each in ecosystem.participations:
        if each.organisation in index:
            found.setdefault(each.activity, []).append(each)
    return found


def _day(since: PartialDate | None) -> int:
    return since.as_since().toordinal() if since is not None else FROM_THE_START


def _columns(rows: Sequence[tuple[int, ...]], width: int) -> Numbers:
    return np.array(rows, np.int64).reshape(-1, width).T.copy()


def day_of(ordinal: int) -> date | None:
    """The day that an ordinal stands for; None for what has no date."""
    return date.fromordinal(ordinal) if ordinal != FROM_THE_START else None
