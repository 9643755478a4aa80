"""A message that was made before is told again only while nothing that it carries has changed."""

import json
import time
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from typing import Any

from dashboard.model import Corner
from dashboard.model.workshop import Gives, Party, Slip, Step, StepKind, Via, Workshop
from dashboard.views.live import message
from dashboard.views.live.ground import Ground, ground
from dashboard.views.live.newcomers import places_of_newcomers
from dashboard.views.live.rooms import room_of
from dashboard.views.live.stamp import stamp
from dashboard.workspace import Workspace

LICHTSPOOR = Party(name="Lichtspoor", corner=Corner.BUSINESS)
EINDHOVEN, TUE = Party("gemeente-eindhoven"), Party("tue")


def begun(workspace: Workspace, **more: Any) -> Workshop:
    return workspace.workshops.begin(
        name="Regiodag", day=date.today(), author="Ank", steps=[Step(StepKind.GIVING)], **more
    )


def told(workshop: Workshop) -> dict[str, Any]:
    found: dict[str, Any] = json.loads(message(workshop.id, "projector", 0))
    return found


def test_a_moment_that_is_added_changes_the_stamp_of_what_is_told(workspace: Workspace) -> None:
    plan = begun(workspace)
    before = told(plan)["stamp"]

    workspace.workshops.keep_moment(title="De motor", sentence="Alles langs één weg.", address="network")

    assert told(plan)["stamp"] == stamp(plan) != before


def test_the_code_is_told_no_longer_than_it_lets_anybody_in(workspace: Workspace) -> None:
    plan = begun(workspace, closes_at=datetime.now(UTC) + timedelta(seconds=1))
    told_open = told(plan)["code"]
    while plan.is_open(datetime.now(UTC)):
        time.sleep(0.05)

    assert told_open == plan.code
    assert told(plan)["code"] is None


def test_a_newcomer_keeps_its_place_when_the_same_region_is_drawn_anew(workspace: Workspace) -> None:
    plan, below = begun(workspace, approval=False), ground()

    def place(other: Party, once: str, drawn: Ground) -> tuple[float, float]:
        workspace.workshops.say(plan, Slip(LICHTSPOOR, other), once=once, via=Via.DESK)
        last = room_of(plan).items[-1:]
        return places_of_newcomers(plan, last, drawn)[LICHTSPOOR.key]

    assert place(TUE, "one", below) == place(EINDHOVEN, "two", replace(below, scene=replace(below.scene)))


def test_a_newcomer_is_placed_anew_in_another_region(workspace: Workspace) -> None:
    plan, below = begun(workspace, approval=False), ground()
    workspace.workshops.say(plan, Gives((), "een lab", LICHTSPOOR), once="gives", via=Via.DESK)
    places_of_newcomers(plan, room_of(plan).items, below)
    network = below.scene.network
    ecosystem = replace(network.ecosystem, revision=network.ecosystem.revision + 1)
    later = replace(network, active=replace(network.active, ecosystem=ecosystem))

    assert places_of_newcomers(plan, [], replace(below, scene=replace(below.scene, network=later))) == {}
