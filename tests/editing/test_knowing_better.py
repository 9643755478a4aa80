"""They know each other, or work together already: whatever was said before, that stands afterwards."""

from datetime import date

import pytest

from dashboard.editing.knowing_better import say_related
from dashboard.editing.refusing import EditRefusedError, Refusal
from dashboard.model import Change, Ecosystem, Ground, Level, PartialDate, with_changes
from tests.domain import a_relation, an_ecosystem

TODAY = date(2026, 11, 27)
DAY = PartialDate(2026, 11, 27)
RISING = [Level.KNOWS, Level.TALKS, Level.WORKS, Level.BOUND]


def answered(region: Ecosystem, level: Level) -> tuple[Change, ...]:
    return say_related(region, one="B1", other="K1", level=level, on=TODAY)


@pytest.mark.parametrize("said", [Level.KNOWS, Level.WORKS])
@pytest.mark.parametrize("stands", [None, *Level])
@pytest.mark.parametrize("since", [None, 2020, "2026-11-27"])
def test_every_answer_stands_afterwards_whatever_was_said_before(
    said: Level, stands: Level | None, since: int | str | None
) -> None:
    standing = [] if stands is None else [a_relation("K1-B1", stands, since=since, ground="public")]
    region = an_ecosystem("K1, B1", *standing)

    after = with_changes(region, answered(region, said))

    active = [each for each in after.relations if each.until is None]
    assert all(each.level.acquaints for each in active)
    strongest = max(active, key=lambda each: RISING.index(each.level))
    known = stands if stands in RISING else Level.KNOWS
    assert strongest.level is max(said, known, key=RISING.index)
    if strongest.level is said:
        assert strongest.last_confirmed == DAY


def test_a_denial_ends_and_the_link_begins_on_that_day() -> None:
    region = an_ecosystem("K1, B1", a_relation("K1-B1", "none", last_confirmed=2019))

    denied, made = with_changes(region, answered(region, Level.WORKS)).relations

    assert (denied.level, denied.until) == (Level.NONE, DAY)
    assert (made.level, made.since, made.until) == (Level.WORKS, DAY, None)
    assert made.ground is Ground.NAMED


@pytest.mark.parametrize("said", [Level.KNOWS, Level.WORKS])
def test_what_is_known_better_keeps_its_level_and_its_ground(said: Level) -> None:
    stands = a_relation("K1-B1", "bound", ground="confirmed", themes="water")

    assert answered(an_ecosystem("K1, B1", stands), said) == ()


def test_what_was_known_less_well_is_raised_and_keeps_the_rest() -> None:
    stands = a_relation("K1-B1", "knows", ground="confirmed", themes="water", evidence="a letter")
    region = an_ecosystem("K1, B1", stands)

    (after,) = with_changes(region, answered(region, Level.WORKS)).relations

    assert (after.level, after.last_confirmed, after.ground) == (Level.WORKS, DAY, Ground.CONFIRMED)
    assert (after.themes, after.evidence) == (("water",), "a letter")


def test_one_relation_is_confirmed_and_another_of_the_same_two_is_not() -> None:
    lab, teaching = (a_relation("K1-B1", "works", kind=kind, since=2020) for kind in ("lab", "teaching"))

    (change,) = answered(an_ecosystem("K1, B1", lab, teaching), Level.WORKS)

    assert change.values == {"last_confirmed": "2026-11-27", "ground": "named"}


def test_it_is_refused_for_one_that_is_gone_or_the_same() -> None:
    region = an_ecosystem("K1, B1")
    for other, refusal in (("K2", Refusal.NOT_THERE), ("K1", Refusal.ITSELF)):
        with pytest.raises(EditRefusedError) as refused:
            say_related(region, one="K1", other=other, level=Level.KNOWS, on=TODAY)
        assert refused.value.refusal is refusal
