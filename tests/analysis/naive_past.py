"""Likelihoods and what looking back gives, once more as plain loops (docs/method.md, "Chance").

Nothing here uses dashboard.analysis.
"""

from datetime import date
from itertools import combinations
from math import comb, log, sqrt

from dashboard.model import Ecosystem, Level, PartialDate, Relation
from tests.analysis.naive import THREE, Naive

Pair = tuple[str, str]


def begun(since: PartialDate | None, day: date) -> bool:
    return since is None or date(since.year, since.month or 1, since.day or 1) <= day


class NaivePast:
    """All that began by a day; nothing ends."""

    def __init__(self, ecosystem: Ecosystem, day: date) -> None:
        self.ecosystem, self.day = ecosystem, day
        naive = Naive(ecosystem, day)
        self.ids = sorted(each.id for each in ecosystem.organisations)
        self.corner = {each: naive.corner(each) for each in self.ids}
        self.origins = self.find_origins(naive)
        self.w = {pair: log(1 + len(found)) for pair, found in self.origins.items()}
        self.around: dict[str, set[str]] = {each: set() for each in self.ids}
        for one, two in map(tuple, self.origins):
            self.around[one].add(two)
            self.around[two].add(one)
        self.activities = {each: self.activities_of(each) for each in self.ids}
        self.subjects = {each: self.subject(each) for each in self.ids}
        self.busy_ones = {each: self.busy(each) for each in self.ids}

    def relations(self) -> list[Relation]:
        return [
            each
            for each in self.ecosystem.relations
            if begun(each.since, self.day)
            and each.source != each.target
            and each.level in (Level.WORKS, Level.BOUND)
        ]

    def find_origins(self, naive: Naive) -> dict[frozenset[str], set[object]]:
        found: dict[frozenset[str], set[object]] = {}
        for relation in self.relations():
            found.setdefault(frozenset((relation.source, relation.target)), set()).add("direct")
        for activity in self.ecosystem.activities:
            if not begun(activity.since, self.day) or activity.kind.value == "association":
                continue
            partners, leads = naive.partners(activity), naive.leads(activity)
            at_home = {each for each in partners if naive.is_inside(each)}
            few = len(at_home) <= self.ecosystem.region.settings.all_pairs_up_to
            for one, two in combinations(sorted(partners), 2):
                if (few and one in at_home and two in at_home) or one in leads or two in leads:
                    found.setdefault(frozenset((one, two)), set()).add(activity.id)
        return found

    # Scores

    def common(self, one: str, two: str) -> list[str]:
        return sorted(self.around[one] & self.around[two])

    def weight(self, one: str, two: str) -> float:
        return self.w[frozenset((one, two))]

    def strength(self, one: str) -> float:
        return sum(self.weight(one, each) for each in sorted(self.around[one]))

    def common_neighbours(self, one: str, two: str) -> float:
        return len(self.common(one, two))

    def adamic_adar(self, one: str, two: str) -> float:
        return sum(1 / log(len(self.around[each])) for each in self.common(one, two))

    def weighted_resource_allocation(self, one: str, two: str) -> float:
        return sum(
            self.weight(one, each) * self.weight(each, two) / self.strength(each)
            for each in self.common(one, two)
        )

    def preferential_attachment(self, one: str, two: str) -> float:
        return len(self.around[one]) * len(self.around[two])

    def activities_of(self, one: str) -> set[str]:
        running = {each.id for each in self.ecosystem.activities if begun(each.since, self.day)}
        return {
            each.activity
            for each in self.ecosystem.participations
            if each.organisation == one and each.activity in running
        }

    def partners_of(self, activity: str) -> set[str]:
        return {each.organisation for each in self.ecosystem.participations if each.activity == activity}

    def together(self, one: str, two: str) -> float:
        shared = self.activities[one] & self.activities[two]
        return sum(1 / len(self.partners_of(each)) for each in shared)

    def times(self, one: str, theme: str) -> int:
        about = {each.id: each.themes for each in self.ecosystem.activities}
        return sum(about[each].count(theme) for each in self.activities[one]) + sum(
            each.themes.count(theme) for each in self.relations() if one in (each.source, each.target)
        )

    def subject(self, one: str) -> dict[str, float]:
        found = {}
        for theme in self.ecosystem.themes:
            carriers = sum(self.times(each, theme) > 0 for each in self.ids)
            if carriers:
                found[theme] = log(1 + self.times(one, theme)) * log(len(self.ids) / carriers)
        return found

    def alike(self, one: str, two: str) -> float:
        a, b = self.subjects[one], self.subjects[two]
        lengths = sqrt(sum(each**2 for each in a.values()) * sum(each**2 for each in b.values()))
        return sum(a[theme] * b[theme] for theme in a) / lengths if lengths else 0.0

    def busy(self, one: str) -> float:
        direct = [pair for pair, found in self.origins.items() if "direct" in found and one in pair]
        return sqrt(len(self.around[one]) * (len(self.activities[one]) + len(direct)))

    def ours(self, one: str, two: str) -> float:
        mean = sum(self.busy_ones[each] for each in self.ranked()) / len(self.ranked())
        near = self.weighted_resource_allocation(one, two) + self.together(one, two)
        busy = self.busy_ones[one] * self.busy_ones[two] / mean**2
        return busy * (0.1 + near) * (0.1 + self.alike(one, two))

    # Looking back

    def ranked(self) -> list[str]:
        return [each for each in self.ids if self.around[each] and self.corner[each] in THREE]

    def candidates(self) -> list[Pair]:
        return [
            (one, two)
            for one, two in combinations(self.ranked(), 2)
            if self.corner[one] is not self.corner[two] and two not in self.around[one]
        ]

    def realised(self) -> list[Pair]:
        """With the whole of what ever began as the future."""
        at_last = NaivePast(self.ecosystem, date.max)
        return [(one, two) for one, two in self.candidates() if two in at_last.around[one]]


def share_in_first_ten(scores: dict[Pair, float], realised: list[Pair]) -> float | None:
    """Each organisation's own candidates in order, of equal ones by id."""
    organisations = {end for pair in realised for end in pair}
    hits = 0
    for each in sorted(organisations):
        own = [
            (-score, *(end for end in pair if end != each)) for pair, score in scores.items() if each in pair
        ]
        first = [other for _, other in sorted(own)[:10]]
        hits += any(tuple(sorted((each, other))) in realised for other in first)
    return hits / len(organisations) if organisations else None


def precision_at_100(scores: dict[Pair, float], realised: list[Pair]) -> float | None:
    first = sorted(scores, key=lambda pair: (-scores[pair], pair))[:100]
    return sum(pair in realised for pair in first) / len(first) if first else None


def share_by_lot(candidates: list[Pair], realised: list[Pair]) -> float | None:
    """Over every choice of ten of an organisation's candidates, how many hold one that came about."""
    organisations = {end for pair in realised for end in pair}
    chances = []
    for each in organisations:
        own = [pair for pair in candidates if each in pair]
        lost = [pair for pair in own if pair not in realised]
        ten = min(10, len(own))
        chances.append(1 - comb(len(lost), ten) / comb(len(own), ten))
    return sum(chances) / len(chances) if chances else None
