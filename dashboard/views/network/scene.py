"""What is left to draw after the filters, and where everything stands."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import date
from functools import cached_property

from dashboard.analysis.families import family_of, roll_up
from dashboard.analysis.freshness import freshest
from dashboard.analysis.golden_links import golden_links
from dashboard.analysis.groups import Group, Groups, groups
from dashboard.analysis.missing_links import MissingLink, find
from dashboard.analysis.network import Network
from dashboard.analysis.suggestions import Suggestion, suggest
from dashboard.analysis.tie import Tie
from dashboard.model import Level
from dashboard.views.network.asked import Asked, Parts

LEVELS = (Level.BOUND, Level.WORKS, Level.TALKS, Level.KNOWS)
"""Those that are drawn, closest first."""
FADED_UNDATED = 0.6
"""How fresh a relation looks of which no date is known."""
SUGGESTIONS, MISSING = 5, 400
"""At most so many are drawn."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """One line of the drawing: the closest level between two organisations, and how fresh."""

    u: str
    v: str
    level: Level
    freshness: float


@dataclass(frozen=True)
class Scene:
    """The network as it is drawn. `whole` has its parts apart; `network` has them as asked.

    Not slotted: what is looked up once is kept with the value.
    """

    asked: Asked
    whole: Network
    network: Network
    groups: Groups | None = None
    opened: Group | None = None

    @property
    def shows_groups(self) -> bool:
        """Whether groups are drawn, not organisations."""
        return self.groups is not None and self.opened is None

    @cached_property
    def lines(self) -> tuple[Drawn, ...]:
        """Every pair that anything but `none` holds between."""
        half_life = self.network.ecosystem.region.settings.half_life_days
        on = self.asked.question.day
        found = []
        for (u, v), ties in self.network.by_pair.items():
            level = next((each for each in LEVELS if any(tie.level is each for tie in ties)), None)
            if level is not None:
                found.append(Drawn(u, v, level, _freshest(ties, on=on, half_life=half_life)))
        return tuple(found)

    @cached_property
    def drawn_as(self) -> Mapping[str, str]:
        """Of each organisation the id of the mark it stands in: its family's when parts stand together."""
        if self.asked.parts is Parts.APART:
            return {each: each for each in self.whole.ids}
        family = family_of(self.whole.ecosystem)
        return {each: family[each] for each in self.whole.ids}

    @cached_property
    def suggestions(self) -> tuple[Suggestion, ...]:
        """The best few introductions in what the filters left, at the parts that they are about."""
        return suggest(self.whole, count=SUGGESTIONS) if self.whole.ids else ()

    @cached_property
    def missing(self) -> tuple[MissingLink, ...]:
        """The missing links between the marks, those that close most triangles when there are many."""
        return find(self.network, top=MISSING) if self.network.ids else ()

    @cached_property
    def golden_sides(self) -> tuple[tuple[str, str], ...]:
        """Every pair that is a side of a golden triangle."""
        return golden_links(self.network)


def scene(base: Network, *, asked: Asked) -> Scene:
    """The scene that the filters leave of `base`, the network of the question."""
    whole = _of_corners(_of_kind(base, asked), asked)
    network = roll_up(whole) if asked.parts is Parts.TOGETHER else whole
    many = len(network.ids) > base.ecosystem.region.settings.groups_from
    grouping = asked.grouping if many else None
    if grouping is None:
        return Scene(asked, whole, network)
    found = groups(network, by=grouping)
    opened = None if asked.group is None else found.find(asked.group)
    if opened is None:
        return Scene(asked, whole, network, found)
    members = frozenset(opened.members)
    within = _keeping(network, lambda organisation: organisation in members)
    return Scene(asked, whole, within, found, opened)


def kind_of(tie: Tie) -> str:
    """The code of a tie's kind in the address: a relation's and an activity's are never mixed up."""
    return f"{'relation' if tie.activity is None else 'activity'}:{tie.kind}"


def _of_kind(network: Network, asked: Asked) -> Network:
    if asked.kind is None:
        return network
    ties = tuple(tie for tie in network.ties if kind_of(tie) == asked.kind)
    ends = {end for tie in ties for end in tie.pair}
    kept = tuple(each for each in network.organisations if each.id in ends)
    return replace(network, organisations=kept, ties=ties)


def _of_corners(network: Network, asked: Asked) -> Network:
    if not asked.corners:
        return network
    return _keeping(network, lambda organisation: network.corner(organisation) in asked.corners)


def _keeping(network: Network, keep: Callable[[str], bool]) -> Network:
    kept = tuple(each for each in network.organisations if keep(each.id))
    ids = {each.id for each in kept}
    ties = tuple(tie for tie in network.ties if tie.u in ids and tie.v in ids)
    return replace(network, organisations=kept, ties=ties)


def _freshest(ties: tuple[Tie, ...], *, on: date, half_life: int) -> float:
    known = freshest(ties, on=on, half_life_days=half_life)
    return FADED_UNDATED if known is None else known
