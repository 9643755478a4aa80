"""The projector is told what may be shown, and nothing else."""

import json
from datetime import date
from itertools import count
from typing import Any

import pytest

from dashboard.model import Corner
from dashboard.model.workshop import (
    Agreement,
    Approved,
    Asset,
    Drawing,
    Expected,
    Gives,
    Here,
    NamedAs,
    Party,
    Said,
    Seated,
    Seeks,
    Slip,
    Stage,
    Step,
    StepKind,
    Table,
    Via,
    Wish,
    Workshop,
)
from dashboard.model.workshop.plain import plain_said, said_of
from dashboard.views.live.for_projector import told_to_projector
from dashboard.views.live.ground import ground
from dashboard.workspace import Workspace

SCRIPT = tuple(Step(kind) for kind in StepKind)
PICTURE, GIVING = 0, [each.kind for each in SCRIPT].index(StepKind.GIVING)
TABLES = [each.kind for each in SCRIPT].index(StepKind.TABLES)
LAST = len(SCRIPT) - 1
EINDHOVEN, PRODRIVE, TUE = Party("gemeente-eindhoven"), Party("prodrive"), Party("tue")
LICHTSPOOR = Party(name="Lichtspoor", corner=Corner.BUSINESS)
_turns = count()


class Held:
    """A workshop in which somebody speaks."""

    def __init__(self, workspace: Workspace, *, approval: bool = True) -> None:
        self.of = workspace.workshops
        self.plan: Workshop = self.of.begin(
            name="Regiodag", day=date.today(), author="Ank", steps=SCRIPT, approval=approval
        )

    def phone(self, said: Said, person: str = "anna") -> int:
        return self.of.say(self.plan, said, once=f"{next(_turns)}", via=Via.PHONE, person=person).id

    def desk(self, said: Said) -> int:
        return self.of.say(self.plan, said, once=f"{next(_turns)}", via=Via.DESK).id

    def told(self) -> dict[str, Any]:
        return told_to_projector(self.plan)

    def written(self) -> str:
        return json.dumps(self.told(), ensure_ascii=False)


@pytest.fixture
def held(workspace: Workspace) -> Held:
    return Held(workspace)


@pytest.mark.parametrize("step", range(len(SCRIPT)))
def test_nothing_that_waits_for_approval_is_told_in_any_step(held: Held, step: int):
    secret = "Geheim BV"
    held.phone(Here(Party(name=secret)))
    held.phone(Gives((Asset.TIME,), "geheim aanbod"))
    held.phone(Seeks((), "geheim gezocht"))
    held.phone(Slip(Party(name=secret), EINDHOVEN, "geheime reden"))
    held.phone(Wish(Party(name=secret), "geheime reden"))
    held.desk(Seated(0, (Table(("~geheim bv", "tue")),)))
    held.desk(Stage(step))
    assert "geheim" not in held.written().casefold()
    assert held.told()["tally"]["slips"] == 1  # a number shows no text


@pytest.mark.parametrize("step", range(len(SCRIPT)))
def test_no_person_no_reason_and_no_address_of_anybody_is_told(held: Held, step: int):
    held.desk(Slip(EINDHOVEN, PRODRIVE, "Jan Jansen kent de wethouder", TUE))
    held.desk(Gives((), "Bel Piet op 06-12345678 of mail piet@example.nl", TUE))
    held.desk(Agreement(EINDHOVEN, PRODRIVE, what="Jan belt Marie"))
    held.phone(Here(TUE), person="anna-van-de-telefoon")
    held.desk(Stage(step, timer_seconds=5))
    written = held.written()
    for personal in ("Jan", "Marie", "12345678", "piet@", "anna-van-de-telefoon"):
        assert personal not in written
    assert ("Bel Piet" in written) is (step == GIVING)  # approved, and the room asked for it


def test_an_approved_slip_brings_a_triangle_with_who_introduces_them(held: Held):
    slip = held.phone(Slip(EINDHOVEN, PRODRIVE, "", TUE))
    assert held.told()["sights"] == []
    held.desk(Approved(slip))
    assert held.told()["sights"] == [
        {
            "one": "gemeente-eindhoven",
            "other": "prodrive",
            "third": "tue",
            "is_agreed": False,
            "introducer": "tue",
        }
    ]
    assert held.told()["parties"]["prodrive"]["name"] == "Prodrive Technologies"


def test_two_of_one_corner_are_a_line_and_no_triangle(held: Held):
    held.desk(Slip(LICHTSPOOR, PRODRIVE))
    told = held.told()
    assert told["sights"] == []
    assert told["lines"] == [
        {"one": "~lichtspoor", "other": "prodrive", "introducer": None, "is_agreed": False}
    ]


def test_what_comes_in_after_the_stage_was_frozen_waits_until_it_goes_on(held: Held):
    at = held.desk(Slip(LICHTSPOOR, EINDHOVEN, "", TUE))
    held.desk(Stage(4, frozen_at=at))
    held.desk(Slip(EINDHOVEN, PRODRIVE, "", TUE))
    frozen = held.told()
    assert (len(frozen["sights"]), frozen["tally"]["slips"]) == (1, 1)
    assert frozen["stage"]["step"] == 4
    held.desk(Stage(4))
    assert (len(held.told()["sights"]), held.told()["tally"]["slips"]) == (2, 2)


def test_a_newcomer_stands_near_whom_it_is_named_with_on_nobody_and_stays_there(held: Held):
    held.desk(Slip(LICHTSPOOR, EINDHOVEN, "", TUE))
    stood = held.told()["newcomers"]["~lichtspoor"]
    marks = ground().positions
    between = [(marks["gemeente-eindhoven"][axis] + marks["tue"][axis]) / 2 for axis in (0, 1)]
    assert _apart(stood, between) < 200
    assert min(_apart(stood, at) for at in marks.values()) > 20
    held.desk(Slip(LICHTSPOOR, Party("asml"), "", TUE))
    held.desk(Wish(Party(name="Peelrobot", corner=Corner.BUSINESS)))
    assert held.told()["newcomers"]["~lichtspoor"] == stood


def test_a_newcomer_that_turns_out_to_be_one_of_ours_is_none(held: Held):
    held.desk(Slip(Party(name="Prodrive"), EINDHOVEN, "", TUE))
    held.desk(NamedAs("~prodrive", "prodrive"))
    told = held.told()
    assert told["newcomers"] == {}
    assert told["sights"][0]["one"] == "prodrive"


def test_the_last_three_approved_offers_are_told_newest_first(held: Held):
    for number in range(5):
        held.phone(Gives((), f"aanbod {number}"), person=f"p{number}")
        held.desk(Gives((), f"van papier {number}", TUE))
    held.desk(Stage(GIVING))
    assert [each["text"] for each in held.told()["offers"]] == [f"van papier {n}" for n in (4, 3, 2)]


def test_the_tables_name_whom_the_desk_expects_and_nobody_unseen(held: Held):
    held.desk(Expected(LICHTSPOOR, 2))
    held.phone(Here(Party(name="Ongezien")))
    held.desk(Seated(0, (Table(("~lichtspoor", "~lichtspoor#2", "~ongezien", "tue")),)))
    held.desk(Stage(TABLES))
    (seats,) = held.told()["tables"]["tables"]
    assert [each["name"] for each in seats] == ["Lichtspoor", "Lichtspoor", "", "TU/e"]


def test_before_and_after_counts_what_the_agreed_would_bring(held: Held):
    held.desk(Slip(EINDHOVEN, PRODRIVE, "", TUE))
    held.desk(Stage(LAST))
    same = held.told()["golden"]
    assert same["after"] == same["before"]
    held.desk(Agreement(EINDHOVEN, PRODRIVE))
    golden = held.told()["golden"]
    assert golden["after"] > golden["before"] == same["before"]
    assert golden["between"] == [["business", "government"]]


def test_the_code_is_told_as_long_as_it_lets_somebody_in(held: Held):
    assert held.told()["code"] == held.plan.code
    held.plan = held.of.close(held.plan)
    assert held.told()["code"] is None


def test_the_stamp_changes_with_the_plan_and_not_with_what_is_said(held: Held):
    before = held.told()["stamp"]
    held.desk(Slip(EINDHOVEN, PRODRIVE, "", TUE))
    assert held.told()["stamp"] == before
    held.plan = held.of.change(held.plan, steps=SCRIPT[:2])
    assert held.told()["stamp"] != before


def test_a_drawing_chosen_by_hand_lasts_as_long_as_the_view(held: Held):
    held.desk(Stage(4, drawing=Drawing.MAP))
    assert held.told()["stage"]["drawing"] == "map"
    held.desk(Stage(5, drawing=Drawing.MAP))  # said by a page that only turned the step
    assert "drawing" not in held.told()["stage"]
    held.desk(Stage(5, drawing=Drawing.TRIANGLE))
    assert held.told()["stage"]["drawing"] == "triangle"
    stage = Stage(1, drawing=Drawing.NETWORK)
    assert said_of("stage", plain_said(stage)) == stage


def _apart(one: Any, other: Any) -> float:
    return float(((one[0] - other[0]) ** 2 + (one[1] - other[1]) ** 2) ** 0.5)
