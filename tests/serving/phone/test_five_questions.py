"""Five questions, one a screen: what is answered is kept, shown again, and can be changed or taken back."""

from typing import NoReturn

import pytest

from dashboard.analysis.workshop import Room
from dashboard.model import Corner
from dashboard.model.workshop import Asset, Gives, Here, Party, Seeks, Slip, Wish, Workshop
from dashboard.serving.phone import question
from dashboard.serving.phone.writing import NotTakenInError
from dashboard.workspace import Workspace
from tests.serving.phone.phone import Phone


def _room(workspace: Workspace, workshop: Workshop) -> Room:
    return workspace.workshops.room(workshop)


def _names(workspace: Workspace, number: int) -> list[str]:
    return [each.name for each in workspace.ecosystem().organisations[:number]]


def test_somebody_answers_five_questions_and_sees_whom_to_meet(workspace: Workspace, workshop: Workshop):
    own, one, other = workspace.ecosystem().organisations[:3]
    phone = Phone().join(workshop.code)
    assert phone.path == f"/w/{workshop.code}/here"
    phone.open(f"/w/{workshop.code}/here", params={"q": own.name}).send(choice=own.id)
    assert phone.path.endswith("/gives")
    phone.send(asset=["equipment", "time"], text="Ons meetlab")
    assert phone.path.endswith("/seeks")
    phone.send(asset=["knowledge"])
    assert phone.path.endswith("/slip")
    phone.send(one=one.name, other=other.name, because="allebei batterijen")
    assert phone.path.endswith("/slip")
    assert "allebei batterijen" in phone.html
    phone.open(f"/w/{workshop.code}/wish").send(whom=one.name, because="")
    phone.open(f"/w/{workshop.code}/matches")
    assert phone.status == 200
    assert [each.said for each in _room(workspace, workshop).items] == [
        Here(Party(own.id)),
        Gives((Asset.EQUIPMENT, Asset.TIME), "Ons meetlab", Party(own.id)),
        Seeks((Asset.KNOWLEDGE,), "", Party(own.id)),
        Slip(Party(one.id), Party(other.id), "allebei batterijen", Party(own.id)),
        Wish(Party(one.id), "", Party(own.id)),
    ]


def test_what_was_said_before_stands_in_the_form_again(phone: Phone, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/gives").send(asset=["space"], text="Een zaal voor 40")
    phone.open(f"/w/{workshop.code}/gives")
    fields = phone.form()["fields"]
    assert (fields["asset"], fields["text"]) == (["space"], ["Een zaal voor 40"])


def test_a_new_organisation_comes_in_with_its_corner(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/here", params={"q": "Lichtspoor Zuid"}).send(choice="new")
    assert phone.form()["fields"]["name"] == ["Lichtspoor Zuid"]
    phone.send()
    assert phone.status == 422
    assert "Kies een hoek" in phone.html
    phone.send(corner="business")
    (party,) = _room(workspace, workshop).people.values()
    assert party == Party(name="Lichtspoor Zuid", corner=Corner.BUSINESS)
    assert "<b>Lichtspoor Zuid</b>" in phone.html


def test_somebody_comes_back_to_the_first_question_that_is_still_open(phone: Phone, workshop: Workshop):
    phone.open(f"/w/{workshop.code}")
    assert phone.path.endswith("/here")
    phone.open(f"/w/{workshop.code}/here", params={"q": "x", "new": "1"}).send(
        name="Nieuw bv", corner="business"
    )
    phone.send(asset=["time"])
    phone.open(f"/w/{workshop.code}")
    assert phone.path.endswith("/seeks")


def test_sent_twice_is_said_once(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/gives")
    form = phone.form()
    for _ in range(3):
        phone.post(form["action"], form["fields"] | {"asset": ["time"], "text": "Twee uur"})
        assert phone.status == 200
    assert len(workspace.workshops.entries(workshop)) == 1


def test_who_goes_back_and_changes_a_word_has_said_the_new_one(
    phone: Phone, workspace: Workspace, workshop: Workshop
):
    phone.open(f"/w/{workshop.code}/gives")
    form = phone.form()
    phone.post(form["action"], form["fields"] | {"text": "Een zaal"})
    phone.post(form["action"], form["fields"] | {"text": "Een zaal voor 40"})
    (gives,) = _room(workspace, workshop).said(Gives)
    assert gives.text == "Een zaal voor 40"


def test_saying_the_same_again_needs_no_new_approval(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/seeks").send(text="Een eerste klant")
    phone.open(f"/w/{workshop.code}/seeks").send()
    assert len(workspace.workshops.entries(workshop)) == 1


def test_two_slips_about_the_same_two_are_one(phone: Phone, workspace: Workspace, workshop: Workshop):
    one, other = _names(workspace, 2)
    for because in ("batterijen", "fotonica"):
        phone.open(f"/w/{workshop.code}/slip?another=1").send(one=one, other=other, because=because)
    (slip,) = _room(workspace, workshop).said(Slip)
    assert slip.because == "fotonica"


def test_a_change_that_was_cut_short_is_finished_when_it_is_sent_again(
    phone: Phone, workspace: Workspace, workshop: Workshop, monkeypatch: pytest.MonkeyPatch
):
    one, other = _names(workspace, 2)
    phone.open(f"/w/{workshop.code}/slip?another=1").send(one=one, other=other, because="batterijen")
    with monkeypatch.context() as busy:
        busy.setattr(question, "take_back", _refuse)
        phone.open(f"/w/{workshop.code}/slip?another=1").send(one=one, other=other, because="fotonica")
        assert phone.status == 503
        assert len(list(_room(workspace, workshop).said(Slip))) == 2
    phone.send()
    (slip,) = _room(workspace, workshop).said(Slip)
    assert slip.because == "fotonica"


def _refuse(*_: object) -> NoReturn:
    raise NotTakenInError("store_busy", 503)


def test_a_slip_is_changed_into_another(phone: Phone, workspace: Workspace, workshop: Workshop):
    one, other, third = _names(workspace, 3)
    phone.open(f"/w/{workshop.code}/slip").send(one=one, other=other, because="batterijen")
    (before,) = _room(workspace, workshop).items
    phone.open(f"/w/{workshop.code}/slip?change={before.entry.id}")
    assert phone.form()["fields"]["other"] == [other]
    phone.send(other=third)
    (slip,) = _room(workspace, workshop).said(Slip)
    assert slip.other.organisation == workspace.ecosystem().organisations[2].id


def test_a_name_that_fits_several_is_asked_about(phone: Phone, workspace: Workspace, workshop: Workshop):
    other = workspace.ecosystem().organisations[1]
    phone.open(f"/w/{workshop.code}/slip").send(one="Geheel Onbekend", other=other.name, because="water")
    assert phone.status == 422
    assert "kennen we nog niet" in phone.html
    assert phone.form()["fields"]["because"] == ["water"]
    phone.send(one_is="new", one_corner="government")
    (slip,) = _room(workspace, workshop).said(Slip)
    assert (slip.one.name, slip.one.corner) == ("Geheel Onbekend", Corner.GOVERNMENT)
    assert slip.other.organisation == other.id


def test_another_name_makes_the_choice_void(phone: Phone, workspace: Workspace, workshop: Workshop):
    other = workspace.ecosystem().organisations[1]
    phone.open(f"/w/{workshop.code}/wish").send(whom="Geheel Onbekend")
    phone.send(whom=other.name, whom_is="new")
    (wish,) = _room(workspace, workshop).said(Wish)
    assert wish.whom == Party(other.id)


def test_nobody_introduces_one_to_itself(phone: Phone, workspace: Workspace, workshop: Workshop):
    own, other = workspace.ecosystem().organisations[:2]
    phone.open(f"/w/{workshop.code}/here", params={"q": own.name}).send(choice=own.id)
    phone.open(f"/w/{workshop.code}/slip").send(one=other.name, other=other.name)
    assert "Noem twee verschillende organisaties." in phone.html
    phone.send(one=own.name, other=other.name)
    assert "Noem een andere organisatie dan je eigen." in phone.html
    assert not list(_room(workspace, workshop).said(Slip))


def test_what_somebody_said_can_be_taken_back(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/gives").send(asset=["time"])
    phone.open(f"/w/{workshop.code}/said")
    form = phone.form(None)  # type: ignore[arg-type]
    for _ in range(2):
        phone.post(form["action"], form["fields"])
        assert phone.status == 200
    assert not _room(workspace, workshop).items
    assert "Tijd" not in phone.html


def test_emptying_a_question_takes_its_answer_back(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/gives").send(asset=["time"], text="")
    phone.open(f"/w/{workshop.code}/gives").send(asset=[], text="")
    assert not _room(workspace, workshop).items
    phone.open(f"/w/{workshop.code}/gives").send(asset=[], text="")
    assert "of sla deze vraag over" in phone.html


def test_a_change_of_language_keeps_what_was_typed(phone: Phone, workspace: Workspace, workshop: Workshop):
    phone.open(f"/w/{workshop.code}/gives").send(asset=["space"], text="half een zin", language="en")
    assert "What can you offer the room?" in phone.html
    fields = phone.form()["fields"]
    assert (fields["asset"], fields["text"]) == (["space"], ["half een zin"])
    assert not workspace.workshops.entries(workshop)
    assert "What you have said" in phone.open(f"/w/{workshop.code}/said").html
    assert "Dit heb je ingebracht" in phone.open(f"/w/{workshop.code}/said?language=nl").html
