"""From when to when everything holds that ever held between two organisations."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from dashboard.analysis.activity_ties import ties_of
from dashboard.analysis.relation_ties import tie_of
from dashboard.analysis.tie import Tie
from dashboard.model import Activity, Ecosystem, Participation


@dataclass(frozen=True, slots=True)
class Lifetime:
    """A tie that holds from `begins` up to, not including, `ends`; both are the widest that could be.

    `begins` is the first day of all when nobody knows since when (`is_dated` tells), `ends` the last of all
    when it goes on. An organisation that ends takes its ties along.
    """

    tie: Tie
    begins: date
    ends: date

    @property
    def is_dated(self) -> bool:
        """Whether it is known since when."""
        return self.tie.since is not None


def lifetimes(ecosystem: Ecosystem) -> tuple[Lifetime, ...]:
    """Of the whole region, of every level but `none`. On any day those that hold are the ties of
    `active_on`, of these levels.
    """
    ends = {each.id: each.until.as_until() if each.until else date.max for each in ecosystem.organisations}
    found: list[Lifetime] = []
    for relation in ecosystem.relations:
        if relation.source == relation.target or relation.source not in ends or relation.target not in ends:
            continue
        tie = tie_of(relation)
        if tie.level.acquaints:
            found.append(_limited(tie, date.min, min(ends[tie.u], ends[tie.v])))
    parts: dict[str, list[Participation]] = {each.id: [] for each in ecosystem.activities}
    for part in ecosystem.participations:
        if part.activity in parts and part.organisation in ends:
            parts[part.activity].append(part)
    for activity in ecosystem.activities:
        found.extend(_of_activity(ecosystem, activity, parts[activity.id], ends))
    return tuple(each for each in found if each.begins < each.ends)


def _of_activity(
    ecosystem: Ecosystem, activity: Activity, parts: Sequence[Participation], ends: dict[str, date]
) -> Iterator[Lifetime]:
    """Whom it ties together changes when a partner ends: it is looked at anew from each such day."""
    days = sorted({date.min, *(ends[each.organisation] for each in parts)} - {date.max})
    for begins, until in zip(days, [*days[1:], date.max], strict=True):
        standing = [each for each in parts if ends[each.organisation] > begins]
        for tie in ties_of(
            activity,
            standing,
            inside=ecosystem.inside,
            all_pairs_up_to=ecosystem.region.settings.all_pairs_up_to,
        ):
            yield _limited(tie, begins, until)


def _limited(tie: Tie, begins: date, ends: date) -> Lifetime:
    since = tie.since.as_since() if tie.since else date.min
    until = tie.until.as_until() if tie.until else date.max
    return Lifetime(tie, max(since, begins), min(until, ends))
