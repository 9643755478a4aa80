"""Every figure once more, written straight from the definitions: slow, plain, and by another road.

Nothing here uses dashboard.analysis. Everything is a loop over all pairs and all triples.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from itertools import combinations, permutations

from dashboard.model import Activity, Corner, Ecosystem, Ground, Level, PartialDate, Role

THREE = (Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT)


def holds_on(since: PartialDate | None, until: PartialDate | None, on: date) -> bool:
    if since is not None:
        begin = date(since.year, since.month or 1, since.day or 1)
        if begin > on:
            return False
    if until is not None:
        end = date(until.year, until.month, until.day) if until.month else date(until.year + 1, 1, 1)
        if end <= on:
            return False
    return True


@dataclass(frozen=True)
class Something:
    """One relation on the day, entered or derived."""

    pair: frozenset[str]
    level: Level
    ground: Ground | None
    themes: tuple[str, ...]
    origin: object


@dataclass(frozen=True)
class Naive:
    """A region on a day, under a question."""

    ecosystem: Ecosystem
    on: date
    theme: str | None = None
    place: str | None = None
    inside: bool | None = None

    def is_inside(self, organisation: str) -> bool:
        (found,) = [each for each in self.ecosystem.organisations if each.id == organisation]
        return True if found.inside is None else found.inside

    def partners(self, activity: Activity) -> set[str]:
        return {part.organisation for part in self.ecosystem.participations if part.activity == activity.id}

    def leads(self, activity: Activity) -> set[str]:
        return {
            part.organisation
            for part in self.ecosystem.participations
            if part.activity == activity.id and part.role is Role.LEAD
        }

    def running(self) -> list[Activity]:
        return [each for each in self.ecosystem.activities if holds_on(each.since, each.until, self.on)]

    def everything(self) -> list[Something]:
        """All relations active on the day, from the whole region."""
        found = []
        for relation in self.ecosystem.relations:
            pair = frozenset((relation.source, relation.target))
            if len(pair) == 2 and holds_on(relation.since, relation.until, self.on):
                origin = ("direct", pair)
                found.append(Something(pair, relation.level, relation.ground, relation.themes, origin))
        for activity in self.running():
            if activity.kind.value == "association":
                continue
            ground = Ground.PUBLIC if activity.evidence or activity.url or activity.scheme else None
            partners, leads = self.partners(activity), self.leads(activity)
            at_home = {each for each in partners if self.is_inside(each)}
            for one, two in combinations(sorted(partners), 2):
                few = len(at_home) <= self.ecosystem.region.settings.all_pairs_up_to
                if (few and one in at_home and two in at_home) or one in leads or two in leads:
                    origin = ("activity", activity.id)
                    pair = frozenset((one, two))
                    found.append(Something(pair, Level.WORKS, ground, activity.themes, origin))
        return found

    def organisations(self) -> list[str]:
        """Those that all filters keep."""
        kept = []
        for each in self.ecosystem.organisations:
            if self.inside is not None and self.is_inside(each.id) != self.inside:
                continue
            if self.place is not None and (each.place or each.municipality).lower() != self.place.lower():
                continue
            if self.theme is not None and not self.takes_part(each.id, self.theme):
                continue
            kept.append(each.id)
        return sorted(kept)

    def takes_part(self, organisation: str, theme: str) -> bool:
        return any(organisation in each.pair and theme in each.themes for each in self.everything()) or any(
            organisation in self.partners(activity) and theme in activity.themes
            for activity in self.running()
        )

    def left(self) -> list[Something]:
        """The relations with both ends kept and, when one is asked for, the theme."""
        kept = set(self.organisations())
        return [
            each
            for each in self.everything()
            if each.pair <= kept and (self.theme is None or self.theme in each.themes)
        ]

    def corner(self, organisation: str) -> Corner:
        (found,) = [each for each in self.ecosystem.organisations if each.id == organisation]
        return found.corner


class World:
    """A naive region with its links written out once, to ask figures of."""

    def __init__(self, naive: Naive) -> None:
        self.naive = naive
        self.ids = naive.organisations()
        self.relations = naive.left()
        self.corner = {each: naive.corner(each) for each in self.ids}
        self.links = {each.pair for each in self.relations if each.level in (Level.WORKS, Level.BOUND)}

    def linked(self, one: str, two: str) -> bool:
        return frozenset((one, two)) in self.links

    def neighbours(self, one: str) -> list[str]:
        return [other for other in self.ids if self.linked(one, other)]

    def origins(self, one: str, two: str) -> set[object]:
        return {
            each.origin
            for each in self.relations
            if each.pair == {one, two} and each.level in (Level.WORKS, Level.BOUND)
        }

    def above(self, organisation: str) -> set[str]:
        """All that it is part of, however far up, and itself."""
        part_of = {each.id: each.part_of for each in self.naive.ecosystem.organisations}
        found, here = set(), organisation
        while here in part_of and here not in found:
            found.add(here)
            here = part_of[here] or ""
        return found

    def acquainted(self, one: str, two: str) -> bool:
        asked = any(each.pair == {one, two} and each.level is not Level.NONE for each in self.relations)
        return asked or bool(self.above(one) & self.above(two))

    def triples(self) -> Iterable[tuple[str, str, str]]:
        by_corner = [[each for each in self.ids if self.corner[each] is corner] for corner in THREE]
        return [(k, b, g) for k in by_corner[0] for b in by_corner[1] for g in by_corner[2]]

    def links_in(self, triple: tuple[str, str, str]) -> int:
        return sum(self.linked(one, two) for one, two in combinations(triple, 2))

    def golden(self) -> list[tuple[str, str, str]]:
        return [triple for triple in self.triples() if self.links_in(triple) == 3]

    def golden_within_one_activity(self) -> list[tuple[str, str, str]]:
        return [
            triple
            for triple in self.golden()
            if any(
                all(
                    self.origins(one, two) == {("activity", activity.id)}
                    for one, two in combinations(triple, 2)
                )
                for activity in self.naive.ecosystem.activities
            )
        ]

    def open(self) -> set[tuple[str, str, str]]:
        """Middle, and the two ends in text order."""
        found = set()
        for triple in self.triples():
            if self.links_in(triple) != 2:
                continue
            for middle, one, two in permutations(triple):
                if one < two and not self.linked(one, two):
                    found.add((middle, one, two))
        return found

    def missing_links(self) -> list[tuple[str, str, int, int, tuple[str, ...], float]]:
        found = []
        for one, two in combinations(self.ids, 2):
            corners = {self.corner[one], self.corner[two]}
            if self.linked(one, two) or len(corners) < 2 or Corner.OTHER in corners:
                continue
            both = [each for each in self.ids if self.linked(one, each) and self.linked(two, each)]
            (third,) = set(THREE) - corners
            closes = sum(self.corner[each] is third for each in both)
            if not closes:
                continue
            ways = min(len(set().union(*(self.origins(end, each) for each in both))) for end in (one, two))
            share = sum(1 / len(self.neighbours(each)) for each in both)
            found.append((one, two, closes, ways, tuple(both), share))
        return sorted(found, key=lambda each: (-each[2], each[0], each[1]))

    def standing(self, organisation: str) -> str:
        if any(organisation in triple for triple in self.golden()):
            return "golden"
        if any(organisation in triple for triple in self.open()):
            return "open"
        others = self.other_corners(organisation)
        if others:
            assert len(others) == 1
            return "one_other_corner"
        return "own_corner_only" if self.neighbours(organisation) else "nothing_known"

    def other_corners(self, organisation: str) -> set[Corner]:
        theirs = {self.corner[each] for each in self.neighbours(organisation)}
        return theirs - {self.corner[organisation], Corner.OTHER}

    def of_the_three(self) -> list[str]:
        return [each for each in self.ids if self.corner[each] is not Corner.OTHER]

    def headline(self) -> tuple[int, int, int]:
        known = [each for each in self.of_the_three() if self.neighbours(each)]
        both = [each for each in known if len(self.other_corners(each)) == 2]
        return len(known), len(both), len(self.of_the_three()) - len(known)

    def working_with(self, of: Corner, to: Corner) -> tuple[int, int]:
        """How many organisations of a corner work with one of another, and how many there are."""
        theirs = [each for each in self.ids if self.corner[each] is of]
        return sum(to in self.other_corners(each) for each in theirs), len(theirs)

    def pairs_between(self, one: Corner, two: Corner) -> int:
        return sum({self.corner[end] for end in link} == {one, two} for link in self.links)

    def related(self) -> set[frozenset[str]]:
        return {each.pair for each in self.relations if each.level is not Level.NONE}

    def ground(self, pair: frozenset[str]) -> Ground | None:
        grounds = {
            each.ground for each in self.relations if each.pair == pair and each.level is not Level.NONE
        }
        for best in (Ground.CONFIRMED, Ground.PUBLIC, Ground.NAMED):
            if best in grounds:
                return best
        return None

    def verdict(self) -> str:
        """Of the theme that was asked for."""
        grounded = set().union(*(pair for pair in self.related() if self.ground(pair) is not None))
        if len(self.ids) < self.naive.ecosystem.region.settings.theme_needs_organisations:
            return "not_yet_known"
        if len([each for each in self.ids if each not in grounded]) > len(self.ids) / 2:
            return "not_yet_known"
        if any(corner not in self.corner.values() for corner in THREE):
            return "corner_missing"
        if any(self.pairs_between(one, two) == 0 for one, two in combinations(THREE, 2)):
            return "not_connected"
        return "round" if self.is_round() else "vulnerable"

    def is_round(self) -> bool:
        """Whether a golden triangle is left whichever one organisation or activity is taken away."""
        if not self.golden():
            return False
        for organisation in self.ids:
            if all(organisation in triple for triple in self.golden()):
                return False
        for activity in self.naive.ecosystem.activities:
            without = [each for each in self.relations if each.origin != ("activity", activity.id)]
            links = {each.pair for each in without if each.level in (Level.WORKS, Level.BOUND)}
            if not any(
                all(frozenset(pair) in links for pair in combinations(triple, 2)) for triple in self.golden()
            ):
                return False
        return True
