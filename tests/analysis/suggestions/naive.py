"""Suggestions once more, written straight from docs/method.md, one pair at a time and slowly."""

from collections.abc import Iterable
from itertools import combinations

from dashboard.analysis.families import family_of
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions.bodies import is_national
from dashboard.analysis.themes import Verdict, theme_verdicts
from dashboard.model import CORNERS, Corner, Organisation, Status
from tests.analysis.naive_offers import meetings

Facts = dict[str, object]


class Naive:
    """What the definitions say of any two organisations of an unfiltered network."""

    def __init__(self, network: Network) -> None:
        self.network = network
        self.by_id = network.ecosystem.by_id
        self.family = family_of(network.ecosystem)
        self.meets = {(needing, offering) for needing, _, offering, _ in meetings(self.by_id.values())}
        self.settings = network.ecosystem.region.settings
        self.verdicts = theme_verdicts(network)
        self.acquainted_families = {
            frozenset((self.family[tie.u], self.family[tie.v])) for tie in network.ties if tie.level.acquaints
        }

    def dealt_with(self, u: str, v: str) -> bool:
        """Whether somebody brings these two families together, has done so, or set it aside until later."""
        for each in self.network.ecosystem.introductions:
            if {self.family[each.one], self.family[each.other]} == {self.family[u], self.family[v]}:
                over = each.status is Status.NOT_NOW and each.next_date is not None
                if not over or each.next_date.as_since() > self.network.question.day:
                    return True
        return False

    def pairs(self) -> Iterable[tuple[str, str]]:
        """Every pair that may be suggested."""
        return [pair for pair in combinations(self.network.ids, 2) if self.may_meet(*pair)]

    def may_meet(self, u: str, v: str) -> bool:
        one, other = self.by_id[u], self.by_id[v]
        if self.network.are_acquainted(u, v) or self.family[u] == self.family[v] or self.dealt_with(u, v):
            return False
        if not {u, v} & self.network.ecosystem.inside or not {one.corner, other.corner} <= set(CORNERS):
            return False
        codes = {code for code, value in self.ranks(u, v).items() if value and code != "reach"}
        if self.national_with_local_firm(one, other) and "shared_introducer" not in codes:
            return False
        return "offer_meets_need" in codes if self.acquainted_apart(u, v) else bool(codes)

    def ranks(self, u: str, v: str) -> dict[str, tuple[int, ...]]:
        """How strongly each reason speaks, empty where it does not hold."""
        ranks: dict[str, tuple[int, ...]] = {
            "offer_meets_need": (self.offer_meets_need(u, v),),
            "missing_corner": (int(bool(self.missing_corner(u, v))),),
            "single_party": (int(bool(self.single_party(u, v))),),
            "shared_introducer": max(
                ((self.ways(u, v, theme), 1 + self.carry(u, v, theme)) for theme in self.shared(u, v)),
                default=(0, 0),
            ),
            "closes": (min(self.closes(u, v), self.ways(u, v)), self.closes(u, v)),
            "reach": (self.reach(u, v),),
            "unknown_neighbour": (int(bool(self.unknown_neighbour(u, v))),),
        }
        return {code: rank if any(rank) else () for code, rank in ranks.items()}

    def national_with_local_firm(self, one: Organisation, other: Organisation) -> bool:
        inside = self.network.ecosystem.inside
        return any(
            is_national(body, inside=body.id in inside)
            and firm.corner is Corner.BUSINESS
            and firm.id in inside
            for body, firm in ((one, other), (other, one))
        )

    def offer_meets_need(self, u: str, v: str) -> int:
        """2 when mutual, 1 one way, 0 not."""
        return ((u, v) in self.meets) + ((v, u) in self.meets)

    def missing_corner(self, u: str, v: str) -> set[tuple[str, str]]:
        found = set()
        for newcomer, other in ((u, v), (v, u)):
            organisation = self.by_id[newcomer]
            if self.acquainted_apart(u, v):
                continue
            found |= {
                (verdict.theme, organisation.corner.value)
                for verdict in self.verdicts
                if verdict.verdict is Verdict.CORNER_MISSING
                and organisation.corner in verdict.missing
                and verdict.theme in organisation.themes
                and other in verdict.organisations
            }
        return found

    def single_party(self, u: str, v: str) -> set[tuple[str, str]]:
        found: set[tuple[str, str]] = set()
        for verdict in self.verdicts:
            party = verdict.rests_on
            if verdict.verdict is not Verdict.VULNERABLE or party is None or verdict.rests_on_activity:
                continue
            if party in (u, v) or self.acquainted_apart(u, v):
                continue
            third = set(CORNERS) - {self.by_id[u].corner, self.by_id[v].corner}
            for middle in self.common(u, v, verdict.theme):
                if middle != party and len(third) == 1 and self.by_id[middle].corner in third:
                    found.add((verdict.theme, party))
        return found

    def acquainted_apart(self, u: str, v: str) -> bool:
        families = frozenset((self.family[u], self.family[v]))
        return self.by_id[u].corner is self.by_id[v].corner or families in self.acquainted_families

    def linked(self, u: str, v: str, theme: str | None) -> set[str]:
        """The origins of the links between two, in a theme or at all."""
        return {
            tie.origin
            for tie in self.network.ties_between(u, v)
            if tie.level.links and (theme is None or theme in tie.themes)
        }

    def common(self, u: str, v: str, theme: str | None = None) -> set[str]:
        return {
            each
            for each in self.network.ids
            if each not in (u, v) and self.linked(u, each, theme) and self.linked(v, each, theme)
        }

    def ways(self, u: str, v: str, theme: str | None = None) -> int:
        middles = self.common(u, v, theme)
        arms = [{origin for each in middles for origin in self.linked(end, each, theme)} for end in (u, v)]
        return min(len(arm) for arm in arms)

    def is_hub(self, organisation: str) -> bool:
        return self.network.degree(organisation) > self.settings.hub_from_links

    def shared(self, u: str, v: str) -> set[str]:
        """The themes in which somebody, no hub, works with both; a national body's own with a local firm."""
        return {
            theme
            for theme in self.network.ecosystem.themes
            if any(not self.is_hub(each) for each in self.common(u, v, theme))
            and not self.strange_to_a_national_body(u, v, theme)
        }

    def carry(self, u: str, v: str, theme: str) -> int:
        """How many of the two carry the theme themselves."""
        return sum(theme in self.by_id[each].themes for each in (u, v))

    def strange_to_a_national_body(self, u: str, v: str, theme: str) -> bool:
        """Whether a national body would meet a local firm over a theme that is none of its own."""
        one, other = self.by_id[u], self.by_id[v]
        inside = self.network.ecosystem.inside
        bodies = [each for each in (one, other) if is_national(each, inside=each.id in inside)]
        return self.national_with_local_firm(one, other) and any(
            each.themes and theme not in each.themes for each in bodies
        )

    def closes(self, u: str, v: str) -> int:
        middles = self.common(u, v)
        if all(self.is_hub(each) for each in middles):
            return 0
        third = set(CORNERS) - {self.by_id[u].corner, self.by_id[v].corner}
        return sum(len(third) == 1 and self.by_id[each].corner in third for each in middles)

    def reach(self, u: str, v: str) -> int:
        return self._brought_near(u, v) + self._brought_near(v, u)

    def _brought_near(self, one: str, other: str) -> int:
        near = {one, *self.network.neighbours(one)}
        near |= {
            further for each in self.network.neighbours(one) for further in self.network.neighbours(each)
        }
        return len(set(self.network.neighbours(other)) - near)

    def unknown_neighbour(self, u: str, v: str) -> set[str]:
        one, other = self.by_id[u], self.by_id[v]
        if not one.place or one.place != other.place or self.acquainted_apart(u, v):
            return set()
        if not self.is_unknown(u) and not self.is_unknown(v):
            return set()
        return self._lives_on(u) & self._lives_on(v)

    def _lives_on(self, organisation: str) -> set[str]:
        ties = [tie for tie in self.network.ties if organisation in tie.pair and tie.level.links]
        return set(self.by_id[organisation].themes) or {theme for tie in ties for theme in tie.themes}

    def is_unknown(self, organisation: str) -> bool:
        """Whether no link is known of it or of any other part of its family."""
        family = [each for each, whole in self.family.items() if whole == self.family[organisation]]
        return not any(self.network.degree(each) for each in family)
