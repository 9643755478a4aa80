"""How every pair stood at each of a few moments, found at once: for a drawing that moves by itself.

      2019 2020 2021 2022
K–B    .    6    5    4      from 2020 on, fading
B–G    u    u    u    .      since unknown, ended in 2022
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from dashboard.analysis.lifetimes import Lifetime

Pair = tuple[str, str]
FRESHEST = 6
"""Freshness in so many steps, as the drawing knows it: 0 is forgotten, 6 was heard of that day."""
NOTHING, UNDATED = ".", "u"


@dataclass(frozen=True, slots=True)
class Timeline:
    """`codes` has of each pair one character per day: `.` nothing, `0`–`6` how fresh, `u` only ties of which
    nobody knows since when. `undated` is the number of pairs that are `u` on the last day.
    """

    days: tuple[date, ...]
    codes: Mapping[Pair, str]
    undated: int


def timeline(
    lived: Sequence[tuple[Pair, Lifetime]], days: Sequence[date], *, half_life_days: int
) -> Timeline:
    """`lived` has each lifetime with the pair of marks that it is drawn between."""
    pairs = sorted({pair for pair, _ in lived})
    at = {pair: number for number, pair in enumerate(pairs)}
    size = len(lived)
    row = np.fromiter((at[pair] for pair, _ in lived), np.int64, size)
    begins = np.fromiter((each.begins.toordinal() for _, each in lived), np.int64, size)
    ends = np.fromiter((each.ends.toordinal() for _, each in lived), np.int64, size)
    dated = np.fromiter((each.is_dated for _, each in lived), np.bool_, size)
    since = np.where(dated, np.fromiter((_since(each) for _, each in lived), np.int64, size), 0)
    confirmed = np.fromiter((_confirmed(each) for _, each in lived), np.int64, size)
    columns = []
    for day in days:
        today = day.toordinal()
        holds = (begins <= today) & (ends > today)
        heard = np.where((confirmed > 0) & (confirmed <= today), confirmed, since)
        fresh = np.exp2(-(today - heard) / half_life_days)
        step = np.rint(fresh * FRESHEST).astype(np.int64)
        shown = np.full(len(pairs), -2, np.int64)
        np.maximum.at(shown, row[holds], np.where(dated, step, -1)[holds])
        letters = np.where(shown == -2, ord(NOTHING), np.where(shown == -1, ord(UNDATED), ord("0") + shown))
        columns.append(letters.astype(np.uint8))
    table = np.column_stack(columns) if columns else np.empty((len(pairs), 0), np.uint8)
    codes = {pair: table[number].tobytes().decode() for pair, number in at.items()}
    undated = int((table[:, -1] == ord(UNDATED)).sum()) if columns else 0
    return Timeline(tuple(days), codes, undated)


def _since(lifetime: Lifetime) -> int:
    since = lifetime.tie.since
    return since.as_since().toordinal() if since else 0


def _confirmed(lifetime: Lifetime) -> int:
    confirmed = lifetime.tie.last_confirmed
    return confirmed.as_since().toordinal() if confirmed else 0
