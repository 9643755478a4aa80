"""What would help most: what our data miss, group by group, what touches most organisations first."""

from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from dashboard.analysis.freshness import freshness
from dashboard.analysis.network import Network
from dashboard.analysis.without import Loss, without
from dashboard.model import (
    Activity,
    ActivityKind,
    Corner,
    Level,
    OpenQuestion,
    Organisation,
    Relation,
    key_of,
)

FADED_BELOW = 0.5
"""A relation is unconfirmed for long when it is older than the half-life of the region."""
CORNER_QUESTION = "which_corner"
SAME_QUESTIONS = ("same_organisation", "same_activity")
STILL_GOING = "still_going"
"""The code of what was asked and put off: its facts are the `thing` and the day it was `asked`."""
ASK_AGAIN_AFTER = 180
"""So many days somebody is left in peace who was asked whether something is still going on."""


class Want(StrEnum):
    """What is missing, and (in this order among equals) what it does to the figures."""

    NO_LINK = "no_link"
    """Nothing known of what it has with others: it counts in no triangle and no share."""
    NO_CORNER = "no_corner"
    """`other`, while a list left open which corner it is: it counts in no triangle."""
    QUESTION = "question"
    """A list left open whether two are one: it may count twice."""
    DOUBLE = "double"
    """Two that stand may be one: they may count twice."""
    NO_THEME = "no_theme"
    """It counts in no theme's verdict."""
    NO_PLACE = "no_place"
    """Nobody said where it is: it stands on no map."""
    PLACE_NOT_FOUND = "place_not_found"
    """Somebody said where it is, but we do not know the place: it stands on no map."""
    FADED = "faded"
    """A relation that nobody confirmed for longer than the half-life: it may be over."""
    ENDLESS = "endless"
    """An activity without an end that began longer ago than the half-life: it may be over."""
    ENDED = "ended"
    """An activity whose last day passed not long ago: it may have been prolonged."""


Item = str | Relation | Activity | OpenQuestion
"""An organisation's id, a relation, an activity, or a question."""


@dataclass(frozen=True, slots=True)
class Group:
    """What misses one thing. `touches` are the organisations that would count otherwise if it were mended."""

    want: Want
    items: tuple[Item, ...]
    touches: int


def worklist(
    network: Network, questions: Iterable[OpenQuestion], doubles: Iterable[OpenQuestion]
) -> tuple[Group, ...]:
    """Every group that has anything in it, what touches most organisations first.

    What faded or has no end changes no count by itself, so it comes last; within it what would fall apart
    without it comes first (`Without`): who comes loose, then golden triangles, then how long nobody said
    anything. What somebody put off is not asked again for `ASK_AGAIN_AFTER` days. `doubles` ask of two that
    stand whether they are one.
    The network of the whole region on a day. Only what is inside the region is asked about. Within a group
    the organisations with the most links come first: what we know of them already counts for most.
    """
    asked = list(questions)
    there = _Inside(network, put_off=put_off(asked, on=network.active.on))
    corners = [each for each in asked if each.code == CORNER_QUESTION]
    same = [each for each in asked if each.code in SAME_QUESTIONS]
    already = {frozenset(each.about) for each in same}
    twins = [each for each in doubles if frozenset(each.about) not in already]
    open_corners = {id for each in corners for id in each.about}
    found = (
        _of_organisations(Want.NO_LINK, there.without_link()),
        _of_organisations(Want.NO_CORNER, there.where(lambda each: _has_no_corner(each, open_corners))),
        Group(Want.QUESTION, tuple(same), len({id for each in same for id in each.about})),
        Group(Want.DOUBLE, tuple(twins), len({id for each in twins for id in each.about})),
        _of_organisations(Want.NO_THEME, there.without_theme()),
        _of_organisations(Want.NO_PLACE, there.where(lambda each: not each.is_placed and not each.town)),
        _of_organisations(
            Want.PLACE_NOT_FOUND, there.where(lambda each: not each.is_placed and bool(each.town))
        ),
        there.faded(),
        there.endless(),
        there.ended(),
    )
    order = list(Want)
    return tuple(
        sorted(
            (group for group in found if group.items),
            key=lambda group: (
                group.want in (Want.FADED, Want.ENDLESS, Want.ENDED),
                -group.touches,
                order.index(group.want),
            ),
        )
    )


def put_off(questions: Iterable[OpenQuestion], *, on: date) -> frozenset[str]:
    """The keys of the relations and ids of the activities that were asked about not long before a day."""
    return frozenset(
        each.facts["thing"]
        for each in questions
        if each.code == STILL_GOING
        and 0 <= (on - date.fromisoformat(each.facts["asked"])).days < ASK_AGAIN_AFTER
    )


def _has_no_corner(organisation: Organisation, asked: Collection[str]) -> bool:
    return organisation.corner is Corner.OTHER and organisation.id in asked


def _of_organisations(want: Want, organisations: Sequence[Organisation]) -> Group:
    return Group(want, tuple(each.id for each in organisations), len(organisations))


class _Inside:
    """The organisations inside the region, those with the most links first."""

    def __init__(self, network: Network, *, put_off: Collection[str]) -> None:
        self._network = network
        self._put_off = put_off
        inside = network.ecosystem.inside
        self._organisations = sorted(
            (each for each in network.organisations if each.id in inside),
            key=lambda each: (-network.degree(each.id), each.name.casefold(), each.id),
        )

    def where(self, lacks: Callable[[Organisation], bool]) -> list[Organisation]:
        return [each for each in self._organisations if lacks(each)]

    def without_link(self) -> list[Organisation]:
        """Those of the three corners with nothing at all, be it knowing somebody."""
        tied = {end for pair in self._network.related_pairs for end in pair}
        return self.where(lambda each: each.corner is not Corner.OTHER and each.id not in tied)

    def without_theme(self) -> list[Organisation]:
        """Those that carry no theme and take part in nothing that has one."""
        themed = {end for tie in self._network.ties if tie.themes for end in tie.pair}
        for activity in self._network.activities:
            if activity.themes:
                parts = self._network.active.participations[activity.id]
                themed.update(each.organisation for each in parts)
        return self.where(
            lambda each: each.corner is not Corner.OTHER and not each.themes and each.id not in themed
        )

    def faded(self) -> Group:
        """The direct relations that nobody confirmed for longer than the half-life, most valuable first."""
        half_life = self._network.ecosystem.region.settings.half_life_days
        inside = self._network.ecosystem.inside
        lost = without(self._network)
        found = [
            (*_first(lost.relation(tie.relation)), fresh, tie.relation)
            for tie in self._network.ties
            if tie.relation is not None
            and tie.level is not Level.NONE
            and inside.intersection(tie.pair)
            and key_of(tie.relation) not in self._put_off
            and (fresh := freshness(tie, on=self._network.active.on, half_life_days=half_life)) is not None
            and fresh < FADED_BELOW
        ]
        found.sort(key=lambda each: (*each[:3], each[3].key))
        relations = tuple(each[3] for each in found)
        return Group(Want.FADED, relations, len({end for each in relations for end in each.pair}))

    def endless(self) -> Group:
        """The activities without an end that began longer ago than the half-life, the most valuable first."""
        half_life = self._network.ecosystem.region.settings.half_life_days
        on, inside = self._network.active.on, self._network.ecosystem.inside
        lost = without(self._network)
        partners = {
            id: {each.organisation for each in parts}
            for id, parts in self._network.active.participations.items()
        }
        found = [
            (*_first(lost.activity(each)), each.since.as_since(), each.id, each)
            for each in self._network.activities
            if each.until is None
            and each.since is not None
            and each.kind is not ActivityKind.ASSOCIATION
            and (on - each.since.as_since()).days > half_life
            and inside & partners[each.id]
            and each.id not in self._put_off
        ]
        activities = tuple(each[-1] for each in sorted(found, key=lambda each: each[:-1]))
        return Group(Want.ENDLESS, activities, len({end for each in activities for end in partners[each.id]}))

    def ended(self) -> Group:
        """The activities that ended within the time in which nobody is asked twice, the last one first."""
        on, ecosystem = self._network.active.on, self._network.ecosystem
        lately = {
            each.id: each
            for each in ecosystem.activities
            if each.until is not None
            and 0 <= (on - each.until.as_until()).days < ASK_AGAIN_AFTER
            and each.kind is not ActivityKind.ASSOCIATION
            and each.id not in self._put_off
        }
        partners: dict[str, set[str]] = {id: set() for id in lately}
        for each in ecosystem.participations:
            if each.activity in lately:
                partners[each.activity].add(each.organisation)
        found = [each for id, each in lately.items() if ecosystem.inside & partners[id]]
        found.sort(key=lambda each: (-_last_day(each).toordinal(), each.id))
        return Group(Want.ENDED, tuple(found), len({end for each in found for end in partners[each.id]}))


def _last_day(activity: Activity) -> date:
    return activity.until.as_until() if activity.until else date.max


def _first(loss: Loss) -> tuple[int, int]:
    """What loses most stands first."""
    return (-loss.loose, -loss.golden)
