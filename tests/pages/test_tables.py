"""The page of tables: who is there, dividing, moving by hand, and what stays after all that."""

from datetime import date
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.analysis.workshop import Room
from dashboard.model import CORNERS, put
from dashboard.model.workshop import Away, Expected, Party, Said, Via, Workshop
from dashboard.views.tables import dividing
from dashboard.workspace import Workspace
from tests.domain import an_organisation
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "tables.py"
MANY = 14


@pytest.fixture(autouse=True)
def _in_few_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    arrange = dividing.arrange
    monkeypatch.setattr(dividing, "arrange", lambda *given: arrange(*given, steps=60))


@pytest.fixture
def workshop(workspace: Workspace) -> Workshop:
    """Fourteen organisations are expected, one with two people."""
    made = workspace.workshops.begin(name="Netwerkmiddag", day=date.today(), author="Sanne")
    some = [each for each in workspace.ecosystem().organisations if each.corner in CORNERS][:MANY]
    for number, each in enumerate(some):
        say(workspace, made, Expected(Party(organisation=each.id), 2 if number == 0 else 1))
    return made


def say(workspace: Workspace, workshop: Workshop, said: Said) -> None:
    workspace.workshops.say(workshop, said, once=f"test {workspace.workshops.latest()}", via=Via.DESK)


def opened(language: str = "en", **query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = language
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def divided() -> AppTest:
    page = opened()
    page.button(key="tables_divide").click().run()
    assert not page.exception
    return page


def seats(room: Room, number: int = 0) -> list[tuple[str, ...]]:
    return [table.seats for table in room.seated[number].tables]


def test_before_dividing_it_says_who_is_there_in_either_language(workshop: Workshop) -> None:
    assert opened("nl").title[0].value == "15 mensen, nog niet verdeeld."
    page = opened("en")
    assert page.title[0].value == "15 people, not divided yet."
    assert markup_of(page).count("<li>") == MANY


def test_one_press_seats_everybody_in_three_rounds_and_another_screen_shows_it(
    workspace: Workspace, workshop: Workshop
) -> None:
    page = divided()
    room = workspace.workshops.room(workshop)
    assert sorted(room.seated) == [0, 1, 2]
    for number in range(3):
        assert sum(map(len, seats(room, number))) == MANY + 1
    assert markup_of(opened()).count('class="single-mark"') == markup_of(page).count('class="single-mark"')
    assert "share a table once" in opened().title[0].value


def test_who_is_moved_by_hand_sits_there_and_stays_there(workspace: Workspace, workshop: Workshop) -> None:
    divided()
    before = workspace.workshops.room(workshop)
    page = opened()
    options = page.selectbox(key="tables_who_0").options
    at_first = next(at for at, each in enumerate(options) if each.endswith("table 1"))
    page.selectbox(key="tables_who_0").select_index(at_first)
    page.selectbox(key="tables_to_0").select_index(1)
    next(each for each in page.button if each.label == "Move").click().run()
    assert not page.exception
    after = workspace.workshops.room(workshop)
    (moved,) = after.seated[0].pinned
    assert moved in seats(after)[1]
    assert moved in seats(before)[0]
    assert seats(after, 1) == seats(before, 1)
    opened().button(key="tables_divide").click().run()
    assert moved in seats(workspace.workshops.room(workshop))[1]


def test_a_round_that_was_held_is_not_divided_again(workspace: Workspace, workshop: Workshop) -> None:
    page = divided()
    held = seats(workspace.workshops.room(workshop))
    page.button(key="tables_held_0").click().run()
    opened().button(key="tables_divide").click().run()
    room = workspace.workshops.room(workshop)
    assert room.seated[0].is_held
    assert seats(room) == held


def test_who_stayed_away_leaves_a_seat_that_can_be_filled_without_moving_the_rest(
    workspace: Workspace, workshop: Workshop
) -> None:
    divided()
    before = workspace.workshops.room(workshop)
    first, second, *_ = before.expected
    say(workspace, workshop, Away(Party(organisation=second)))
    say(workspace, workshop, Expected(Party(organisation=first), 3))
    page = opened()
    assert page.info[0].value == "1 person has no seat yet. 1 seat has become empty."
    page.button(key="tables_fill_in").click().run()
    after = workspace.workshops.room(workshop)
    for number in range(3):
        for was, now in zip(seats(before, number), seats(after, number), strict=True):
            assert set(was) - {second} <= set(now)
    assert not opened().info


def test_three_people_sit_at_one_table_and_when_all_stay_away_the_page_still_stands(
    workspace: Workspace,
) -> None:
    made = workspace.workshops.begin(name="Klein", day=date.today(), author="Sanne")
    few = [Party(organisation=each.id) for each in workspace.ecosystem().organisations[:3]]
    for each in few:
        say(workspace, made, Expected(each))
    divided()
    assert len(seats(workspace.workshops.room(made))) == 1
    for each in few:
        say(workspace, made, Away(each))
    assert markup_of(opened()).count('class="away"') == 3


def test_nobody_and_no_workshop_are_said_in_words(workspace: Workspace) -> None:
    nothing = opened().title[0].value
    workspace.workshops.begin(name="Leeg", day=date.today(), author="Sanne")
    assert opened().title[0].value == "There is nobody yet to seat."
    assert opened(workshop="99").title[0].value == nothing
    assert nothing != opened().title[0].value


def test_hostile_names_are_shown_as_they_stand(workspace: Workspace) -> None:
    made = workspace.workshops.begin(name=HOSTILE[0], day=date.today(), author="Sanne")
    for number, name in enumerate(HOSTILE):
        if number % 2:
            party = Party(name=name, corner=CORNERS[number % 3])
        else:
            workspace.commit([put(an_organisation(f"B{number}", name=name))], author="Sanne", source="test")
            party = Party(organisation=f"B{number}")
        say(workspace, made, Expected(party))
    drawn = markup_of(divided())
    assert "<script" not in drawn
    assert "<img" not in drawn
