"""The page of workshops: planning one, its script, its screens."""

from datetime import date, timedelta
from pathlib import Path

from streamlit.testing.v1 import AppTest

from dashboard.model.workshop import Party, StepKind, Workshop
from dashboard.model.workshop.script import STANDARD_SCRIPT
from dashboard.workspace import Workspace
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "workshop.py"
TODAY = date.today()


def opened(language: str = "en", **query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = language
    page.session_state["author"] = "Ank"
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def planned(workspace: Workspace, name: str = "Photonics", days: int = 0) -> Workshop:
    return workspace.workshops.begin(
        name=name, day=TODAY + timedelta(days=days), author="Ank", steps=STANDARD_SCRIPT
    )


def script(workspace: Workspace, workshop: Workshop) -> list[StepKind]:
    found = workspace.workshops.find(workshop.id)
    assert found
    return [each.kind for each in found.steps]


def test_a_name_and_a_day_plan_a_workshop_with_a_script(workspace: Workspace) -> None:
    page = opened(new="1")
    assert page.button(key="new_begin").disabled
    page.text_input(key="new_name").input("Photonics").run()
    page.button(key="new_begin").click().run()
    (found,) = workspace.workshops.all_of_them()
    assert (found.name, found.day, found.author) == ("Photonics", TODAY, "Ank")
    assert found.approval
    assert found.steps == STANDARD_SCRIPT


def test_the_workshop_of_today_stands_first_and_the_title_speaks_of_it(workspace: Workspace) -> None:
    planned(workspace, "Next week", 7)
    planned(workspace, "This day")
    planned(workspace, "Last week", -7)
    page = opened("nl")
    assert page.title[0].value == "Vandaag: nog niemand op de lijst"
    names = markup_of(page)
    assert names.index("This day") < names.index("Next week") < names.index("Last week")


def test_steps_change_places_minutes_and_go(workspace: Workspace) -> None:
    workshop = planned(workspace)
    page = opened(workshop=str(workshop.id), part="script")
    step = f"step_{workshop.id}_missing_0"
    page.button(key=f"{step}_up").click().run()
    assert script(workspace, workshop)[:2] == [StepKind.MISSING, StepKind.PICTURE]
    assert page.button(key=f"{step}_up").disabled
    page.number_input(key=f"{step}_minutes").set_value(7).run()
    page.text_input(key=f"{step}_title").input("Wie mist er?").run()
    kept = workspace.workshops.find(workshop.id)
    assert kept
    assert (kept.steps[0].minutes, kept.steps[0].title) == (7, "Wie mist er?")
    page.button(key=f"{step}_remove").click().run()
    assert StepKind.MISSING not in script(workspace, workshop)
    page.button(key=f"step_{workshop.id}_add_missing").click().run()
    assert script(workspace, workshop)[-1] is StepKind.MISSING
    assert not page.exception


def test_ending_it_stops_the_code_and_going_on_starts_it_again(workspace: Workspace) -> None:
    workshop = planned(workspace)
    page = opened(workshop=str(workshop.id))
    page.button(key="workshop_end").click().run()
    assert workspace.workshops.let_in_by(workshop.code) is None
    page.button(key="workshop_go_on").click().run()
    assert workspace.workshops.let_in_by(workshop.code)


def test_an_address_of_no_workshop_says_so(workspace: Workspace) -> None:
    assert opened(workshop="99").title[0].value == "There is no such workshop."


def test_hostile_names_draw(workspace: Workspace) -> None:
    workshops = [planned(workspace, f"x{name}") for name in HOSTILE]
    assert "<script" not in markup_of(opened())
    for workshop in workshops[:2]:
        opened(workshop=str(workshop.id))
        opened(workshop=str(workshop.id), part="script")


LIST = (
    "Voornaam;Achternaam;E-mail;Organisatie\n"
    "Jan;de Vries;jan@asml.com;ASML\nPiet;Jansen;p@asml.com;asml\nTim;Nieuw;t@n.nl;Lichtfabriek Nieuw BV\n"
)


def kept_of(page: AppTest) -> str:
    """All that the session keeps; of an uploaded file, which Streamlit keeps, its name alone."""
    return repr(page.session_state)


def test_another_column_can_be_said_to_name_the_organisation(workspace: Workspace) -> None:
    workshop = planned(workspace)
    page = opened(workshop=str(workshop.id), part="participants")
    unsure = "Voornaam;Naam;Voor wie\nJan;de Vries;ASML\nPiet;Jansen;asml\n"
    page.file_uploader[0].upload("aanmeldingen.csv", unsure.encode(), "text/csv").run()
    assert "participants from" not in "".join(each.value for each in page.markdown)
    assert "ASML" not in kept_of(page)

    (column,) = [each for each in page.selectbox if each.key.startswith("workshop_column")]
    column.select(2).run()

    assert "2 participants from 1 organisation" in page.markdown[0].value
    assert "Vries" not in kept_of(page)


def test_a_list_is_shown_before_it_is_taken_and_nothing_of_the_people_is_kept(workspace: Workspace) -> None:
    workshop = planned(workspace)
    workspace.workshops.expect(workshop, {Party(name="Oude lijst"): 3}, once="earlier")
    page = opened(workshop=str(workshop.id), part="participants")
    page.file_uploader[0].upload("aanmeldingen.csv", LIST.encode(), "text/csv").run()
    assert not page.exception
    assert "3 participants from 2 organisations" in page.markdown[0].value
    assert "3 columns left out" in page.info[0].value
    assert set(workspace.workshops.room(workshop).present()) == {"~oude lijst"}
    assert "Lichtfabriek" in kept_of(page)
    assert "Piet" not in kept_of(page)
    page.button(key="workshop_take_list").click().run()
    assert not page.exception
    assert workspace.workshops.room(workshop).present() == {"asml": 2, "~lichtfabriek nieuw bv": 1}
    assert page.title[0].value.startswith("Today: 3 expected from 2 organisations")
    assert "Vries" not in repr(workspace.workshops.entries(workshop))


def test_an_organisation_is_put_on_the_list_by_hand_and_taken_off_it(workspace: Workspace) -> None:
    workshop = planned(workspace)
    page = opened(workshop=str(workshop.id), part="participants")
    page.selectbox(key="arriving_who").select("asml")
    page.number_input(key="arriving_seats").set_value(2)
    next(each for each in page.button if each.label == "Put on the list").click().run()
    assert workspace.workshops.room(workshop).present() == {"asml": 2}
    page.selectbox(key="arriving_who").select("asml")
    page.number_input(key="arriving_seats").set_value(0)
    next(each for each in page.button if each.label == "Put on the list").click().run()
    assert workspace.workshops.room(workshop).present() == {}


def test_a_list_that_is_sent_twice_counts_once_and_the_next_one_takes_its_place(workspace: Workspace) -> None:
    workshop = planned(workspace)
    asml, tue = Party("asml"), Party("tue")
    for _ in range(2):
        workspace.workshops.expect(workshop, {asml: 2, tue: 1}, once="list")
    assert len(workspace.workshops.entries(workshop)) == 2
    workspace.workshops.expect(workshop, {asml: 1}, once="another")
    assert workspace.workshops.room(workshop).present() == {"asml": 1}
