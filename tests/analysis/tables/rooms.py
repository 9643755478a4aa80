"""Rooms full of guests, in short and at random.

guests("K1 B1 B1#2 G1")                  # two people of B1
worth("K1-B1, B1-G1")                    # pairs of organisations
"""

from typing import NamedTuple

from hypothesis import strategies as st

from dashboard.analysis.tables import Guest, Pair, Pin, Plan, Round, draw_lots
from dashboard.model import Corner
from tests.domain import CORNER_OF_LETTER


class Room(NamedTuple):
    guests: tuple[Guest, ...]
    worth: frozenset[Pair]
    plan: Plan


def guest(key: str) -> Guest:
    """`K1` is somebody of K1, `K1#2` a colleague, `?K` somebody of nobody."""
    organisation = key.partition("#")[0]
    if key.startswith("?"):
        return Guest(key, None, CORNER_OF_LETTER[key[1]])
    return Guest(key, organisation, CORNER_OF_LETTER[organisation[0]])


def guests(keys: str) -> tuple[Guest, ...]:
    return tuple(guest(key) for key in keys.split())


def worth(pairs: str) -> frozenset[Pair]:
    ends = (sorted(pair.strip().split("-")) for pair in pairs.split(","))
    return frozenset((low, high) for low, high in ends)


@st.composite
def rooms(draw: st.DrawFn, *, most: int = 32, held: bool = True) -> Room:
    """Any room, also with rounds that were held, guests who left, and seats given by hand that cannot be."""
    number = draw(st.integers(0, most))
    organisations = draw(st.integers(1, max(1, number)))
    made = []
    for at in range(number):
        of = draw(st.integers(0, organisations - 1)) if at >= organisations else at
        corner = (*Corner,)[of % 4]
        made.append(Guest(f"g{at}", None if of % 11 == 10 else f"o{of:02d}", corner))
    ids = sorted({each.organisation for each in made if each.organisation})
    pairs = frozenset(
        (one, other)
        for one, other in draw(
            st.lists(st.tuples(*[st.sampled_from(ids)] * 2), max_size=60) if ids else st.just([])
        )
        if one < other
    )
    before: tuple[Round, ...] = ()
    if held and made and draw(st.booleans()):
        lots = Plan(rounds=draw(st.integers(1, 2)), seed=draw(st.integers(0, 99)))
        before = draw_lots(made, pairs, lots).rounds
    keys = st.sampled_from([*(each.key for each in made), "stranger"])
    plan = Plan(
        rounds=draw(st.integers(0, 4)),
        tables=draw(st.none() | st.integers(-1, 12)),
        held=before,
        pins=tuple(draw(st.lists(st.builds(Pin, st.integers(0, 4), keys, st.integers(-1, 9)), max_size=12))),
        away=frozenset(draw(st.lists(keys, max_size=6))),
        seed=draw(st.integers(0, 9)),
    )
    return Room(tuple(made), pairs, plan)
