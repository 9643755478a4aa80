"""The page of introductions: bad input is answered, answers are remembered, names of colleagues stay in."""

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.analysis.network import network_of
from dashboard.analysis.suggestions import suggest
from dashboard.editing.introducing import Terms, take_on
from dashboard.editing.knowing_people import know_people
from dashboard.model import EntityKind, Level, PartialDate, Relation, Status, amend, put, remove
from dashboard.workspace import INTRODUCTIONS, Workspace
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "introductions.py"
TODAY = date.today()


def opened(**query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "en"
    page.session_state["author"] = "Anna"
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def pressed(page: AppTest, label: str) -> AppTest:
    (button,) = [each for each in page.button if each.label == label]
    button.click().run()
    assert not page.exception
    return page


@pytest.fixture
def pair(workspace: Workspace) -> tuple[str, str]:
    (found,) = suggest(network_of(workspace.ecosystem()), count=1)
    return found.pair


def taken_on(workspace: Workspace, pair: tuple[str, str], *, owner: str = "Anna") -> str:
    stands = workspace.ecosystem()
    terms = Terms(owner=owner, next_step="call", next_date=PartialDate(2000 + 99))
    changes = take_on(stands, one=pair[0], other=pair[1], terms=terms, on=TODAY)
    workspace.commit(changes, author=owner, source=INTRODUCTIONS)
    return changes[0].key


def test_before_anything_was_taken_on_the_page_says_how_to_begin(workspace: Workspace) -> None:
    page = opened()

    assert page.title[0].value == "No introduction taken on yet"


def test_a_free_introduction_wants_two_different_organisations(workspace: Workspace) -> None:
    page = pressed(opened(new="1"), "Take on this introduction")
    assert page.warning[0].value == "Choose two organisations."

    for box in page.selectbox[:2]:
        box.select("asml")
    page.run()
    pressed(page, "Take on this introduction")

    assert "cannot be introduced to itself" in page.warning[0].value
    assert workspace.ecosystem().introductions == ()


def test_a_date_in_the_past_is_answered_and_loses_nothing(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    page = opened(pair="|".join(pair))
    (step,) = [each for each in page.text_input if each.label == "Next step"]
    step.input("call Holst Centre")
    page.date_input[0].set_value(TODAY - timedelta(days=1))
    pressed(page, "Take on this introduction")

    assert "is in the past" in page.warning[0].value
    assert [each.value for each in page.text_input if each.label == "Next step"] == ["call Holst Centre"]
    assert workspace.ecosystem().introductions == ()


def test_an_organisation_that_is_gone_gets_a_sentence_and_a_way_back(workspace: Workspace) -> None:
    page = opened(pair="asml|nobody")

    assert page.title[0].value == "One of these two organisations cannot be found"
    assert 'data-go="introductions"' in markup_of(page)
    assert opened(id="nothing").title[0].value == "This introduction cannot be found"


def test_an_organisation_cannot_go_while_somebody_introduces_it(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    from dashboard.errors import InvalidChangeError

    id = taken_on(workspace, pair)
    stands = workspace.ecosystem()
    with pytest.raises(InvalidChangeError):
        workspace.commit([remove(stands.by_id[pair[0]])], author="Bram", source="by hand")

    assert id in workspace.ecosystem().introduction_by_id


def test_two_take_on_the_same_pair_and_the_second_is_told(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    page = opened(pair="|".join(pair))
    taken_on(workspace, pair, owner="Bram")
    (owner,) = [each for each in page.text_input if each.label == "Who takes this on?"]
    owner.input("Anna")
    pressed(page, "Take on this introduction")

    (stands,) = workspace.ecosystem().introductions
    assert stands.owner == "Bram"


@pytest.mark.parametrize("asked_before", [False, True])
@pytest.mark.parametrize(
    ("label", "level"),
    [
        ("They know each other", Level.KNOWS),
        ("They already work together", Level.WORKS),
        ("Asked: no link", Level.NONE),
    ],
)
def test_what_somebody_knows_better_is_written_down(
    workspace: Workspace, pair: tuple[str, str], label: str, level: Level, asked_before: bool
) -> None:
    if asked_before:
        denied = put(Relation(*pair, level=Level.NONE))
        workspace.commit([denied], author="Anna", source=INTRODUCTIONS)
    page = opened(pair="|".join(pair))
    (button,) = [each for each in page.button if each.label == label]
    # The page that follows cannot be opened in this test: what was written is looked at.
    button.click().run()

    stands = workspace.ecosystem()
    (made,) = [each for each in stands.relations if each.pair == pair and each.until is None]
    assert made.level is level
    (again,) = suggest(network_of(stands), count=1, pair=pair) or (None,)
    assert (again is None) is level.acquaints


def test_not_a_fit_wants_a_reason_and_is_not_suggested_again(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    page = pressed(opened(pair="|".join(pair)), "Not a fit")
    assert page.warning[0].value == "Choose a reason from the list first."

    (reason,) = [each for each in page.selectbox if each.label == "Reason"]
    reason.select("declined")
    (button,) = [each for each in page.button if each.label == "Not a fit"]
    button.click().run()

    (stands,) = workspace.ecosystem().introductions
    assert (stands.status, stands.reason) == (Status.NO_FIT, "declined")
    assert suggest(network_of(workspace.ecosystem()), count=1, pair=pair) == ()


def test_moving_along_is_one_click_and_the_usual_step_follows(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    id = taken_on(workspace, pair)
    page = pressed(opened(id=id), "Both said yes")

    (stands,) = workspace.ecosystem().introductions
    assert stands.status is Status.AGREED
    assert stands.next_step == "call"  # somebody's own words stay
    assert "Saved: both said yes." in markup_of(page)


def test_the_board_puts_what_is_overdue_first_and_my_list_is_mine(workspace: Workspace) -> None:
    pairs = [each.pair for each in suggest(network_of(workspace.ecosystem()), count=3)]
    owners = ("Anna", "Bram", "Anna")
    ids = [taken_on(workspace, each, owner=owner) for each, owner in zip(pairs, owners, strict=True)]
    late = workspace.ecosystem().introduction_by_id[ids[2]]
    workspace.commit(
        [amend(late, replace(late, next_date=PartialDate(2020, 1, 1)))], author="Anna", source=INTRODUCTIONS
    )

    whole = opened()
    assert whole.title[0].value == "One introduction has waited too long"
    drawn = markup_of(whole)
    assert drawn.index(f"id={ids[2]}") < drawn.index(f"id={ids[0]}")
    mine = markup_of(opened(owner="Anna", **{"as": "dates"}))
    assert ids[1] not in mine
    assert ids[0] in mine


@pytest.mark.parametrize("hostile", HOSTILE)
def test_hostile_words_stay_words(workspace: Workspace, pair: tuple[str, str], hostile: str) -> None:
    stands = workspace.ecosystem()
    terms = Terms(one_brings=hostile, other_brings=hostile, owner=hostile, next_step=hostile)
    changes = take_on(stands, one=pair[0], other=pair[1], terms=terms, on=TODAY)
    workspace.commit(changes, author="Anna", source=INTRODUCTIONS)

    for page in (opened(id=changes[0].key), opened()):
        assert "<script" not in markup_of(page)
        assert "<img" not in markup_of(page)


def test_a_colleagues_name_stands_only_where_it_is_asked_for(
    workspace: Workspace, pair: tuple[str, str]
) -> None:
    stands = workspace.ecosystem()
    changes = know_people(stands, organisation=pair[0], colleagues=["Zebedeus Ingang"])
    workspace.commit(changes, author="Anna", source=INTRODUCTIONS)
    assert [each.kind for each in changes] == [EntityKind.WAY_IN]
    taken_on(workspace, pair)

    assert "Zebedeus" not in markup_of(opened())
    one = opened(id=workspace.ecosystem().introductions[0].id)
    assert "Zebedeus" not in markup_of(one)
    assert "One of us knows" in markup_of(one)
    assert any("Zebedeus Ingang" in each.value for each in one.multiselect)
