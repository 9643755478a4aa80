"""On real pairs of names: what joins by itself is right, and what is one is found or asked about."""

from tests.benchmarks.matching import score, shipped_cases


def test_there_are_at_least_three_hundred_cases_of_every_sort():
    cases = shipped_cases()
    expected = [case.expected for case in cases]

    assert len(set(cases)) == len(cases) >= 300
    assert {"same", "different", "part_of"} == set(expected)
    assert min(expected.count(each) for each in set(expected)) >= 50


def test_hardly_anything_joins_wrongly_and_hardly_anything_is_missed():
    found = score(shipped_cases())

    assert found.joined >= 15, "else the precision says nothing"
    assert found.precision >= 0.98, found.wrong
    assert found.recall >= 0.92, found.missed
