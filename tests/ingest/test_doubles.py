"""Who may be in the region twice."""

from hypothesis import given
from hypothesis import strategies as st

from dashboard.ingest.doubles import doubles
from dashboard.model import Corner, Decision, Organisation, Verdict

NAMES = ("Lichtspoor", "Lichtspoor BV", "Lichtspor", "Kempensensor", "Kempensensoren", "Waterlab")


def called(id: str, name: str, **facts: str) -> Organisation:
    return Organisation(id, name, Corner.BUSINESS, **facts)  # type: ignore[arg-type]


def test_names_that_are_the_same_once_folded_come_first_then_those_alike():
    found = doubles([called("a", "Lichtspoor"), called("b", "LICHTSPOOR B.V."), called("c", "Lichtspor")], [])

    assert found[0] == ("a", "b", 100)
    assert {pair[:2] for pair in found[1:]} <= {("a", "c"), ("b", "c")}
    assert len(found) >= 2


def test_a_part_is_no_double_of_its_whole():
    whole = called("a", "Lichtspoor")
    assert doubles([whole, called("b", "Lichtspoor BV", part_of="a")], []) == ()
    parts = [called("b", "Lichtspoor Noord", part_of="a"), called("c", "Lichtspoor Noort", part_of="a")]
    assert doubles([whole, *parts], []) == ()


def test_what_was_answered_is_not_asked_again_unless_nobody_was_sure():
    both = [called("a", "Lichtspoor"), called("b", "Lichtspoor BV")]
    for verdict, asked in ((Verdict.DIFFERENT, 0), (Verdict.PART_OF, 0), (Verdict.NOT_SURE, 1)):
        assert len(doubles(both, [Decision("lichtspoor", "a", verdict)])) == asked
        assert len(doubles(both, [Decision("lichtspoor", "b", verdict)])) == asked


@given(st.lists(st.sampled_from(NAMES), max_size=8))
def test_every_pair_is_named_once_and_nobody_is_its_own_double(names: list[str]):
    found = doubles([called(f"x{place}", name) for place, name in enumerate(names)], [])
    pairs = [frozenset(pair[:2]) for pair in found]

    assert len(set(pairs)) == len(pairs)
    assert all(len(pair) == 2 for pair in pairs)
    assert all(0 <= likeness <= 100 for _, _, likeness in found)
