"""What holds of matching whatever the list: order, contradictions, answers, and what stands already."""

from dataclasses import replace
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from dashboard.ingest import Draft
from dashboard.ingest.choices import Answer, Choices
from dashboard.ingest.drafting import draft_of
from dashboard.ingest.folding import fold
from dashboard.model import Ecosystem, Organisation, Verdict, with_changes
from tests.analysis.dice import Dice, dice
from tests.ingest.lists import NOTHING_YET, TODAY, a_list

NAMES = (
    "Lichtspoor", "Lichtspoor B.V.", "Lichtspor", "Peelrobot", "Peel Robot BV", "Hogeschool Dommelland",
    "HS Dommelland", "Faculteit Licht Hogeschool Dommelland", "Gemeente Bergen", "gem. Bergen",
    "Kempensensor", "Kempen Sensor Holding", "Kwartsglas", "Waterlab Kempen",
    "Stichting Waterlab", "Waterlab Groep",
)  # fmt: skip
KVK = ("12345678", "87654321", "11223344", "")
TOWNS = ("Best", "Bergen", "Deurne", "")
CORNERS = ("business", "business", "knowledge", "government")
unhurried = settings(deadline=None, max_examples=60)

Row = tuple[str, str, str, str]


def rows_of(thrown: Dice, *, at_most: int) -> list[Row]:
    """Rows without two that a list itself would call a problem: each name and number once."""
    found: dict[str, Row] = {}
    numbers: set[str] = set()
    for _ in range(1 + thrown.upto(at_most - 1)):
        name, kvk = thrown.one_of(NAMES), thrown.one_of(KVK)
        if kvk in numbers:
            kvk = ""
        row = (name, thrown.one_of(CORNERS), thrown.one_of(TOWNS), kvk)
        if fold(name) not in found:
            found[fold(name)] = row
            numbers |= {kvk} - {""}
    return list(found.values())


def drafted(rows: list[Row], onto: Ecosystem, *, answers: tuple[Answer, ...] = ()) -> Draft:
    text = "\n".join(["name|corner|place|kvk", *("|".join(row).replace(",", " ") for row in rows)])
    return draft_of([a_list(text)], onto, choices=Choices(answers=answers, is_partial=True), on=TODAY)


def taken_in(draft: Draft, onto: Ecosystem) -> Ecosystem:
    return with_changes(onto, draft.changes)


def known_by(names: Ecosystem) -> dict[str, Organisation]:
    return {fold(name): each for each in names.organisations for name in (each.name, *each.aliases)}


throws = dice(200)


@unhurried
@given(throws, st.integers(0, 10**6))
def test_the_order_of_the_rows_decides_nothing_about_who_is_who(thrown: Dice, seed: int) -> None:
    stands = taken_in(drafted(rows_of(thrown, at_most=6), NOTHING_YET), NOTHING_YET)
    rows = rows_of(thrown, at_most=8)
    shuffled = Random(seed).sample(rows, len(rows))

    def joined(draft: Draft) -> dict[str, str | None]:
        """Of each row's name, which of those that stood it became, if any."""
        after, was = known_by(taken_in(draft, stands)), set(stands.by_id)
        return {
            fold(name): each.id if (each := after.get(fold(name))) and each.id in was else None
            for name, *_ in rows
        }

    one, other = drafted(rows, stands), drafted(shuffled, stands)
    assert joined(one) == joined(other)
    assert {frozenset(each.about) for each in one.questions if each.code == "same_organisation"} == {
        frozenset(each.about) for each in other.questions if each.code == "same_organisation"
    }


@unhurried
@given(throws)
def test_nobody_joins_by_itself_with_one_whose_number_is_another(thrown: Dice) -> None:
    stands = taken_in(drafted(rows_of(thrown, at_most=6), NOTHING_YET), NOTHING_YET)
    rows = rows_of(thrown, at_most=8)

    after = taken_in(drafted(rows, stands), stands)

    for before in stands.organisations:
        now = after.by_id[before.id]
        assert not before.kvk or now.kvk == before.kvk
        for name, _, _, kvk in rows:
            if kvk and before.kvk and kvk != before.kvk and fold(name) != fold(before.name):
                assert fold(name) not in {fold(each) for each in now.aliases} - {
                    fold(each) for each in before.aliases
                }


@unhurried
@given(throws, st.sampled_from([Verdict.DIFFERENT, Verdict.NOT_SURE, Verdict.SAME]))
def test_a_list_whose_questions_were_answered_asks_none_of_them_again(thrown: Dice, verdict: Verdict) -> None:
    stands = taken_in(drafted(rows_of(thrown, at_most=6), NOTHING_YET), NOTHING_YET)
    rows = rows_of(thrown, at_most=8)
    asked = [each for each in drafted(rows, stands).questions if each.code == "same_organisation"]
    if not asked:
        return
    # One answer at a time, as a person gives them: an answer may answer the next one too.
    first = asked[0]
    draft = drafted(rows, stands, answers=(Answer(first, verdict),))
    after = taken_in(draft, stands)

    again = drafted(rows, after)

    assert (first.facts.get("found"), first.about[-1]) not in {
        (each.facts.get("found"), each.about[-1]) for each in again.questions
    }


@unhurried
@given(throws)
def test_what_stands_is_recognised_whole_when_it_is_brought_again(thrown: Dice) -> None:
    rows = rows_of(thrown, at_most=8)
    stands = taken_in(drafted(rows, NOTHING_YET), NOTHING_YET)
    brought = [
        (each.name, each.corner.value, each.place, each.kvk)
        for each in sorted(stands.organisations, key=lambda each: each.id, reverse=True)
    ]

    again = drafted(brought, stands)

    assert [each for each in again.changes if each.kind == "organisation"] == []
    assert replace(taken_in(again, stands), decisions=()) == replace(stands, decisions=())
