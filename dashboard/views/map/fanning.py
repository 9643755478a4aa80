"""Spread out the organisations at one spot, so that each can be seen and chosen.

At one place two to six stand in a ring, more in a spiral (Vogel's sunflower: equal room for each,
knowledge in the middle, then government, business and the rest). Spots that would overlap move
apart a little. Everything is computed over all organisations, so that a filter moves nobody.
"""

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, replace
from math import cos, hypot, pi, sin, sqrt

from dashboard.model import Corner, Organisation
from dashboard.views.map.viewing import Point, View

MARK = 5.4
"""A mark's radius in pixels."""
ONE_SPOT = 60.0
"""Organisations of one place stand together when they are this close, in pixels …"""
TOUCHING = 2.2 * MARK
"""… and of whatever place when their marks would touch."""
RINGS = {1: 0.0, 2: 8.0, 3: 9.0, 4: 11.0, 5: 12.5, 6: 14.5}
LARGEST_RING = max(RINGS)
SPIRAL_STEP = 7.9
GOLDEN_ANGLE = pi * (3 - sqrt(5))
ORDER = (Corner.KNOWLEDGE, Corner.GOVERNMENT, Corner.BUSINESS, Corner.OTHER)
BETWEEN_SPOTS = 11.0
ROUNDS = 120
NEAR_ENOUGH = 0.5
LABEL_HEIGHT = 17.0
LETTER = 6.6
"""How wide a letter of a place's name is, in pixels."""


@dataclass(frozen=True, slots=True)
class Spot:
    """One place on the map with who stands there: pixels in the view, from its middle.

    `label` is where the middle of its name stands; None when there is no room for it.
    """

    name: str
    members: tuple[str, ...]
    at: Point
    radius: float
    label: Point | None = None


@dataclass(frozen=True, slots=True)
class Fan:
    """Where every placed organisation's mark stands, in pixels of the view, and the spots they make up."""

    positions: dict[str, Point]
    spots: tuple[Spot, ...]


def fan_out(organisations: Iterable[Organisation], view: View) -> Fan:
    """Spread the organisations that have coordinates over a view. The same input gives the same picture."""
    placed = {each.id: each for each in organisations if each.is_placed}
    at = {each.id: view.to_pixels((each.longitude or 0.0, each.latitude or 0.0)) for each in placed.values()}
    spots = [_spot(members, placed, at) for members in _together(placed, at)]
    spots = _apart(sorted(spots, key=lambda spot: (-len(spot.members), spot.name, spot.members)))
    positions = {
        member: (spot.at[0] + x, spot.at[1] + y)
        for spot in spots
        for member, (x, y) in zip(spot.members, offsets(len(spot.members)), strict=True)
    }
    return Fan(positions, tuple(_labelled(spots, view)))


def offsets(count: int) -> list[Point]:
    """Where so many marks stand around their spot: a ring up to six, a spiral above, in pixels."""
    if count in RINGS:
        turn = -pi / 2
        return [
            (RINGS[count] * cos(turn + 2 * pi * i / count), RINGS[count] * sin(turn + 2 * pi * i / count))
            for i in range(count)
        ]
    return [
        (
            SPIRAL_STEP * sqrt(i + 0.5) * cos(i * GOLDEN_ANGLE),
            SPIRAL_STEP * sqrt(i + 0.5) * sin(i * GOLDEN_ANGLE),
        )
        for i in range(count)
    ]


def _together(placed: dict[str, Organisation], at: dict[str, Point]) -> list[list[str]]:
    """Who shares a spot: those of one place near each other, then spots whose middles touch."""
    by_place: dict[str, list[str]] = defaultdict(list)
    for each in sorted(placed.values(), key=lambda each: each.id):
        by_place[each.place.casefold() or each.id].append(each.id)
    groups: list[tuple[Point, list[str]]] = []
    for members in by_place.values():
        rest = members
        while rest:
            middle = _median([at[each] for each in rest])
            near = [each for each in rest if _distance(at[each], middle) <= ONE_SPOT] or [rest[0]]
            groups.append((_median([at[each] for each in near]), near))
            rest = [each for each in rest if each not in set(near)]
    joined: list[tuple[Point, list[str]]] = []
    for middle, members in sorted(groups, key=lambda group: (-len(group[1]), group[1])):
        for other, others in joined:
            if _distance(middle, other) < TOUCHING:
                others.extend(members)
                break
        else:
            joined.append((middle, list(members)))
    return [members for _, members in joined]


def _spot(members: list[str], placed: dict[str, Organisation], at: dict[str, Point]) -> Spot:
    ordered = tuple(sorted(members, key=lambda each: (ORDER.index(placed[each].corner), each)))
    names = [placed[each].place for each in members if placed[each].place]
    name = max(sorted(set(names)), key=names.count, default="")
    spread = max(hypot(x, y) for x, y in offsets(len(members)))
    return Spot(name, ordered, _median([at[each] for each in members]), spread + MARK)


def _apart(spots: list[Spot]) -> list[Spot]:
    """Move overlapping spots apart, the smaller ones most."""
    from scipy.spatial import cKDTree

    if len(spots) < 2:
        return spots
    at = [spot.at for spot in spots]
    reach = 2 * max(spot.radius for spot in spots) + BETWEEN_SPOTS
    for _ in range(ROUNDS):
        moved = False
        for j, i in sorted(cKDTree(at).query_pairs(reach)):
            needed = spots[i].radius + spots[j].radius + BETWEEN_SPOTS
            dx, dy = at[i][0] - at[j][0], at[i][1] - at[j][1]
            apart = hypot(dx, dy)
            if apart >= needed - NEAR_ENOUGH:
                continue
            moved = True
            if apart == 0.0:
                dx, dy, apart = 0.0, 1.0, 1.0
            share = len(spots[j].members) / (len(spots[i].members) + len(spots[j].members))
            push = (needed - apart) / apart
            at[i] = (at[i][0] + dx * push * share, at[i][1] + dy * push * share)
            at[j] = (at[j][0] - dx * push * (1 - share), at[j][1] - dy * push * (1 - share))
        if not moved:
            break
    return [replace(spot, at=where) for spot, where in zip(spots, at, strict=True)]


def _labelled(spots: list[Spot], view: View) -> list[Spot]:
    """Give each spot room for its name: below, above, right or left of it, the largest first."""
    taken: list[Rectangle] = []
    labelled, named = [], set[str]()
    for spot in spots:
        label = None
        if spot.name and spot.name not in named:
            counted = len(spot.members) > LARGEST_RING
            half = LETTER * (len(spot.name) + 5 * counted) / 2
            for place in _around(spot, half):
                box = (
                    place[0] - half,
                    place[1] - LABEL_HEIGHT / 2,
                    place[0] + half,
                    place[1] + LABEL_HEIGHT / 2,
                )
                free = not any(_overlap(box, other) for other in taken)
                free = free and (_is_in(box, view) or not _is_in((*spot.at, *spot.at), view))
                if free and not any(_covers(other, box) for other in spots):
                    label = place
                    taken.append(box)
                    named.add(spot.name)
                    break
        labelled.append(replace(spot, label=label))
    return labelled


def _around(spot: Spot, half: float) -> list[Point]:
    """Where a name of half that width may stand: below, above, beside, then at the slant."""
    x, y = spot.at
    down, aside = spot.radius + LABEL_HEIGHT / 2 + 1, spot.radius + half + 4
    low, slant = 0.7 * down, 0.7 * spot.radius + half + 4
    return [
        (x, y + down),
        (x, y - down),
        (x + aside, y),
        (x - aside, y),
        (x + slant, y + low),
        (x - slant, y + low),
        (x + slant, y - low),
        (x - slant, y - low),
    ]


Rectangle = tuple[float, float, float, float]


def _overlap(one: Rectangle, other: Rectangle) -> bool:
    return one[0] < other[2] and other[0] < one[2] and one[1] < other[3] and other[1] < one[3]


def _is_in(box: Rectangle, view: View) -> bool:
    """Whether a rectangle lies wholly in view."""
    across, down = view.width / 2, view.height / 2
    return -across <= box[0] and box[2] <= across and -down <= box[1] and box[3] <= down


def _covers(spot: Spot, box: Rectangle) -> bool:
    """Whether a spot's circle reaches into a rectangle."""
    x, y = spot.at
    away_x = max(box[0] - x, x - box[2], 0.0)
    away_y = max(box[1] - y, y - box[3], 0.0)
    return hypot(away_x, away_y) < spot.radius


def _median(points: list[Point]) -> Point:
    xs, ys = sorted(x for x, _ in points), sorted(y for _, y in points)
    return xs[len(xs) // 2], ys[len(ys) // 2]


def _distance(one: Point, other: Point) -> float:
    return hypot(one[0] - other[0], one[1] - other[1])
