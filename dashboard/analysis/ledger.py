"""What became of links, period by period: new, confirmed, faded, let go."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from dashboard.analysis.lifetimes import Lifetime
from dashboard.analysis.periods import Period
from dashboard.analysis.tie import Tie


@dataclass(frozen=True, slots=True)
class Entry:
    """How many links in a period began, were last confirmed, fell below half freshness, held last."""

    period: Period
    new: int
    confirmed: int
    faded: int
    let_go: int


@dataclass(frozen=True, slots=True)
class Ledger:
    """`undated` of the `links` are in no column as new: nobody knows since when they hold."""

    entries: tuple[Entry, ...]
    links: int
    undated: int


def ledger(lived: Iterable[Lifetime], within: Sequence[Period], *, half_life_days: int) -> Ledger:
    """A link is one relation, or what one activity gives one pair; of every level but `none`."""
    ends: dict[tuple[object, ...], date] = {}
    ties: dict[tuple[object, ...], Tie] = {}
    for each in lived:
        key = _key(each.tie)
        ties[key] = each.tie
        ends[key] = max(each.ends, ends.get(key, each.ends))
    rows = [(tie, ends[key], _fadings(tie, ends[key], half_life_days)) for key, tie in ties.items()]
    entries = tuple(
        Entry(
            period,
            new=sum(tie.since is not None and period.holds(tie.since.as_since()) for tie, _, _ in rows),
            confirmed=sum(
                tie.last_confirmed is not None and period.holds(tie.last_confirmed.as_since())
                for tie, _, _ in rows
            ),
            faded=sum(any(map(period.holds, fadings)) for _, _, fadings in rows),
            let_go=sum(end < date.max and period.holds(end - timedelta(days=1)) for _, end, _ in rows),
        )
        for period in within
    )
    return Ledger(entries, len(ties), sum(tie.since is None for tie in ties.values()))


def _key(tie: Tie) -> tuple[object, ...]:
    return (tie.pair, tie.origin, tie.kind, str(tie.since), str(tie.until))


def _fadings(tie: Tie, ends: date, half_life: int) -> tuple[date, ...]:
    """The days on which its freshness fell below a half while it held: once for its beginning, unless it
    was confirmed by then, and once for its confirmation.
    """
    began = tie.since.as_since() if tie.since else None
    confirmed = tie.last_confirmed.as_since() if tie.last_confirmed else None
    found = []
    below = _below_half(began, half_life)
    if below is not None and (confirmed is None or confirmed > below):
        found.append(below)
    below = _below_half(confirmed, half_life)
    if below is not None and (began is None or began < below):
        found.append(below)
    return tuple(day for day in found if day < ends)


def _below_half(heard: date | None, half_life: int) -> date | None:
    if heard is None:
        return None
    room = (date.max - heard).days
    return heard + timedelta(days=half_life + 1) if half_life + 1 <= room else None
