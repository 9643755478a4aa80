"""What the layout of the network promises."""

import random
from math import hypot

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.analysis.layout import APART, HEIGHT, WIDTH, lay_out, room_for


def a_tangle(size: int, seed: int = 1) -> tuple[list[str], list[tuple[str, str]]]:
    """Organisations of which each new one works with up to three earlier ones."""
    state = random.Random(seed)
    ids = [f"B{number:03d}" for number in range(size)]
    edges = [(ids[n], ids[state.randrange(n)]) for n in range(1, size) for _ in range(state.randint(1, 3))]
    return ids, edges


def test_everybody_stands_somewhere() -> None:
    ids, edges = a_tangle(50)
    assert lay_out(ids, edges).keys() == set(ids)


def test_nobody_is_no_drawing() -> None:
    assert lay_out([], []) == {}


def test_one_organisation_stands_in_the_middle() -> None:
    assert lay_out(["K1"], []) == {"K1": (0.0, 0.0)}


def test_the_same_network_is_drawn_the_same_in_whatever_order_it_comes() -> None:
    ids, edges = a_tangle(60)
    turned = [(v, u) for u, v in reversed(edges)]
    assert lay_out(ids, edges) == lay_out(list(reversed(ids)), turned)


@settings(max_examples=20, deadline=None)
@given(st.integers(3, 40), st.lists(st.integers(0, 39), min_size=0, max_size=6))
def test_a_newcomer_moves_nobody(size: int, neighbours: list[int]) -> None:
    ids, edges = a_tangle(size)
    before = lay_out(ids, edges)
    joined = [("newcomer", ids[n % size]) for n in neighbours]
    after = lay_out([*ids, "newcomer"], [*edges, *joined], known=before)
    assert {each: after[each] for each in ids} == before
    assert "newcomer" in after


@settings(max_examples=20, deadline=None)
@given(st.integers(3, 40), st.lists(st.integers(0, 39), min_size=1, max_size=6))
def test_a_newcomer_stands_on_nobody(size: int, neighbours: list[int]) -> None:
    ids, edges = a_tangle(size)
    before = lay_out(ids, edges)
    joined = [("newcomer", ids[n % size]) for n in neighbours]
    x, y = lay_out([*ids, "newcomer"], [*edges, *joined], known=before)["newcomer"]
    assert min(hypot(x - other[0], y - other[1]) for other in before.values()) >= APART * 0.85


def test_a_newcomer_stands_between_those_it_works_with() -> None:
    known = {"K1": (-300.0, 0.0), "B1": (300.0, 0.0), "G1": (0.0, 250.0)}
    x, y = lay_out([*known, "B2"], [("B2", "K1"), ("B2", "B1")], known=known)["B2"]
    assert hypot(x, y) < APART


def test_a_newcomer_that_knows_only_newcomers_follows_them() -> None:
    known = {"K1": (-300.0, 0.0), "B1": (300.0, 0.0)}
    stand = lay_out([*known, "B2", "B3"], [("B3", "B2"), ("B2", "B1")], known=known)
    assert hypot(stand["B3"][0] - stand["B2"][0], stand["B3"][1] - stand["B2"][1]) < 3 * APART
    assert stand["B3"][0] > 200


def test_a_newcomer_without_links_stands_outside_the_others() -> None:
    ids, edges = a_tangle(40)
    before = lay_out(ids, edges)
    _, y = lay_out([*ids, "G9"], edges, known=before)["G9"]
    assert y > max(other[1] for other in before.values())


def test_somebody_who_leaves_moves_nobody() -> None:
    ids, edges = a_tangle(30)
    before = lay_out(ids, edges)
    left = [(u, v) for u, v in edges if ids[7] not in (u, v)]
    after = lay_out([each for each in ids if each != ids[7]], left, known=before)
    assert after == {each: before[each] for each in ids if each != ids[7]}


def test_no_two_marks_touch() -> None:
    ids, edges = a_tangle(200)
    stand = list(lay_out(ids, edges).values())
    assert min(hypot(a[0] - b[0], a[1] - b[1]) for n, a in enumerate(stand) for b in stand[:n]) > APART * 0.7


def test_a_drawing_lies_flat_and_fills_its_room() -> None:
    ids, edges = a_tangle(120)
    stand = lay_out(ids, edges)
    wide = max(x for x, _ in stand.values()) - min(x for x, _ in stand.values())
    high = max(y for _, y in stand.values()) - min(y for _, y in stand.values())
    assert 0.8 * WIDTH < wide < 1.3 * WIDTH
    assert 0.8 * HEIGHT < high < 1.3 * HEIGHT


def test_separate_components_stay_in_one_picture() -> None:
    edges = [(f"B{n}", f"K{n}") for n in range(40)]
    ids = [each for pair in edges for each in pair]
    assert all(abs(x) < WIDTH and abs(y) < HEIGHT for x, y in lay_out(ids, edges).values())


def test_those_who_work_together_stand_nearer_than_others() -> None:
    ids, edges = a_tangle(100)
    stand = lay_out(ids, edges)

    def mean(pairs: list[tuple[str, str]]) -> float:
        return sum(hypot(stand[u][0] - stand[v][0], stand[u][1] - stand[v][1]) for u, v in pairs) / len(pairs)

    everybody = [(u, v) for n, u in enumerate(ids) for v in ids[:n]]
    assert mean(edges) < 0.7 * mean(everybody)


def test_a_larger_network_gets_more_room() -> None:
    assert room_for(100) == (WIDTH, HEIGHT)
    assert room_for(4000)[0] > 3 * WIDTH


def test_an_edge_to_somebody_unknown_is_left_out() -> None:
    assert lay_out(["K1", "B1"], [("K1", "gone"), ("K1", "B1")]).keys() == {"K1", "B1"}
