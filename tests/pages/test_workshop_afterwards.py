"""Afterwards: nothing of the region changes before somebody accepts, and everything can be taken back."""

from datetime import date

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.errors import ConflictError, InvalidChangeError
from dashboard.ingest.draft import Draft
from dashboard.model import Corner, Ecosystem, Status, put
from dashboard.model.workshop import (
    Agreement,
    Gives,
    Outcome,
    Party,
    Said,
    Slip,
    Via,
    Wish,
    Workshop,
)
from dashboard.workspace import Workspace
from tests.domain import an_organisation
from tests.hostile import HOSTILE
from tests.pages.markup import markup_of
from tests.pages.test_workshop import opened

ASML, TUE, CITY = Party("asml"), Party("tue"), Party("aa-en-maas")
ATELIER = Party(name="Het Atelier")


def held(workspace: Workspace, *said: Said, rehearsal: bool = False, close: bool = True) -> Workshop:
    workshops = workspace.workshops
    made = workshops.begin(name="Photonics", day=date.today(), author="Ank", is_rehearsal=rehearsal)
    for number, each in enumerate(said):
        workshops.say(made, each, once=str(number), via=Via.DESK)
    return workshops.close(made) if close else made


def page_of(workshop: Workshop, language: str = "en") -> AppTest:
    return opened(language, workshop=str(workshop.id), part="afterwards")


def content(region: Ecosystem) -> tuple[object, ...]:
    things = (region.organisations, region.relations, region.activities, region.participations)
    return (*things, region.introductions)


def test_looking_changes_nothing_accepting_is_one_batch_and_taking_it_back_leaves_no_trace(
    workspace: Workspace,
) -> None:
    before = content(workspace.ecosystem())
    revision = workspace.revision()
    workshop = held(
        workspace,
        Slip(ASML, Party(name="De Lichtbron", corner=Corner.KNOWLEDGE), "both measure", TUE),
        Agreement(ASML, CITY, caller=ASML),
        Gives((), "a new offer", TUE),
        Wish(ATELIER, by=TUE),
    )
    page = page_of(workshop)
    assert workspace.revision() == revision
    assert "De Lichtbron" in markup_of(page)

    page.button(key="workshop_accept").click().run()
    assert not page.exception
    stands = workspace.workshops.find(workshop.id)
    assert stands
    assert stands.outcome is Outcome.ACCEPTED
    (batch, *_) = workspace.history(limit=1)
    assert (batch.id, batch.author, batch.source) == (stands.batch, "Ank", "workshop Photonics")
    made = workspace.ecosystem().introductions
    assert {each.status for each in made} == {Status.PROPOSED, Status.AGREED}
    assert {each.owner for each in made} == {"Ank"}
    assert "a new offer" in workspace.ecosystem().by_id["tue"].offers
    assert "workshop_accept" not in {each.key for each in page.button}

    workspace.undo(batch.id, author="Ank")
    assert content(workspace.ecosystem()) == before
    again = page_of(workshop)
    assert "taken back" in again.info[0].value
    again.button(key="workshop_accept").click().run()
    assert len(workspace.ecosystem().introductions) == 2


def test_a_corner_that_nobody_said_is_asked_and_lets_it_in(workspace: Workspace) -> None:
    workshop = held(workspace, Slip(ASML, ATELIER))
    page = page_of(workshop)
    assert page.button(key="workshop_accept").disabled
    (asked,) = [each for each in page.selectbox if each.label == "Het Atelier"]
    asked.select(Corner.BUSINESS).run()
    assert not page.button(key="workshop_accept").disabled
    page.button(key="workshop_accept").click().run()
    assert "Het Atelier" in {each.name for each in workspace.ecosystem().organisations}


def test_a_name_that_is_nearly_one_of_ours_becomes_it_with_one_press(workspace: Workspace) -> None:
    workshop = held(
        workspace, Gives((), "a room", Party(name="Waterschap De Dommell", corner=Corner.GOVERNMENT))
    )
    page = page_of(workshop)
    page.button(key="workshop_alike_0").click().run()
    assert not page.exception
    page.button(key="workshop_accept").click().run()
    assert "a room" in workspace.ecosystem().by_id["dommel"].offers


def test_a_wish_of_one_side_becomes_an_introduction_only_when_somebody_says_so(workspace: Workspace) -> None:
    workshop = held(workspace, Wish(CITY, by=ASML))
    page = page_of(workshop)
    assert page.button(key="workshop_accept").disabled
    page.checkbox[0].check().run()
    page.text_input(key=f"after_{workshop.id}_owner").input("Bas").run()
    page.button(key="workshop_accept").click().run()
    (made,) = workspace.ecosystem().introductions
    assert (made.pair, made.owner) == (("aa-en-maas", "asml"), "Bas")


def test_throwing_away_touches_nothing_and_can_be_looked_at_again(workspace: Workspace) -> None:
    workshop = held(workspace, Slip(ASML, CITY))
    revision = workspace.revision()
    page = page_of(workshop)
    page.button(key="workshop_discard").click().run()
    assert workspace.revision() == revision
    assert "workshop_accept" not in {each.key for each in page.button}
    page.button(key="workshop_look_again").click().run()
    assert not page.button(key="workshop_accept").disabled


def test_an_open_workshop_and_a_rehearsal_are_not_accepted(workspace: Workspace) -> None:
    still_open = held(workspace, Slip(ASML, CITY), close=False)
    assert page_of(still_open).button(key="workshop_accept").disabled
    rehearsal = held(workspace, Slip(ASML, CITY), rehearsal=True)
    assert "workshop_accept" not in {each.key for each in page_of(rehearsal).button}
    with pytest.raises(InvalidChangeError):
        workspace.workshops.accept(rehearsal, Draft(), author="Ank", source="x")


def test_of_two_who_accept_one_does_and_neither_half(workspace: Workspace) -> None:
    workshop = held(workspace)
    draft = Draft(changes=(put(an_organisation("K9", name="New")),), revision=workspace.revision())
    workspace.workshops.accept(workshop, draft, author="Ank", source="workshop")
    revision = workspace.revision()
    with pytest.raises(ConflictError):
        workspace.workshops.accept(workshop, draft, author="Bas", source="workshop")
    assert workspace.revision() == revision


@pytest.mark.parametrize("name", HOSTILE[:2])
def test_hostile_words_draw(workspace: Workspace, name: str) -> None:
    party = Party(name=f"x{name}", corner=Corner.BUSINESS)
    workshop = held(
        workspace,
        Slip(ASML, party, name),
        Gives((), name, party),
        Wish(party, name, by=ASML),
        Slip(ASML, ASML, name),
    )
    assert "<script" not in markup_of(page_of(workshop, "nl"))
