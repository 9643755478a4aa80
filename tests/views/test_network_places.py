"""Where the network page draws everybody, and that nobody moves."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.analysis.network import Network, network_of
from dashboard.analysis.question import Question
from dashboard.model import Ecosystem
from dashboard.views.network.places import IN_THE_ROW, Places, places
from dashboard.workspace import Workspace, open_workspace
from tests.domain import an_ecosystem

LINKS = "K1-B1, B1-G1, K1-G1, K2-B2, B2-G1, B3-K1, B4-G1, B8, B9, K9, G9"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(f"sqlite:///{tmp_path / 'region.sqlite'}") as opened:
        yield opened


def stood(region: Ecosystem, workspace: Workspace, network: Network | None = None) -> Places:
    whole = network_of(region)
    return places(network or whole, region=whole, workspace=workspace)


def test_who_has_a_relation_stands_in_the_drawing_and_who_has_none_in_the_row(workspace: Workspace) -> None:
    found = stood(an_ecosystem(LINKS), workspace)
    assert found.row.keys() == {"B8", "B9", "K9", "G9"}
    assert "K1" in found.standing
    assert found.standing.keys().isdisjoint(found.row)


def test_the_row_stands_below_everybody_in_the_order_of_the_corners(workspace: Workspace) -> None:
    found = stood(an_ecosystem(LINKS), workspace)
    assert min(y for _, y in found.row.values()) > max(y for _, y in found.standing.values())
    assert sorted(found.row, key=lambda id: found.row[id]) == ["K9", "B8", "B9", "G9"]


def test_the_second_visit_finds_everybody_where_they_were(workspace: Workspace) -> None:
    region = an_ecosystem(LINKS)
    assert stood(region, workspace) == stood(region, workspace)


def test_the_arrival_of_one_organisation_moves_nobody(workspace: Workspace) -> None:
    before = stood(an_ecosystem(LINKS), workspace)
    after = stood(an_ecosystem(LINKS + ", B5-K1, B5-G1"), workspace)
    assert {id: after.standing[id] for id in before.standing} == before.standing
    assert "B5" in after.standing


def test_somebody_who_joins_the_row_moves_nobody_in_it(workspace: Workspace) -> None:
    before = stood(an_ecosystem(LINKS), workspace)
    after = stood(an_ecosystem(LINKS + ", K0"), workspace)
    assert {id: after.row[id] for id in before.row} == before.row
    assert "K0" in after.row


def test_somebody_who_gets_a_first_relation_leaves_the_row(workspace: Workspace) -> None:
    stood(an_ecosystem(LINKS), workspace)
    after = stood(an_ecosystem(LINKS + ", B9-K1"), workspace)
    assert "B9" in after.standing
    assert "B9" not in after.row


def test_a_filter_moves_nobody(workspace: Workspace) -> None:
    region = an_ecosystem(LINKS, B1={"place": "Best"}, K1={"place": "Best"})
    before = stood(region, workspace)
    after = stood(region, workspace, network_of(region, Question(place="Best")))
    assert after.standing == {id: before.standing[id] for id in ("B1", "K1")}
    assert after.box == before.box


def test_a_filtered_first_visit_lays_out_the_whole_region(workspace: Workspace) -> None:
    region = an_ecosystem(LINKS, B1={"place": "Best"})
    first = stood(region, workspace, network_of(region, Question(place="Best")))
    assert first.standing["B1"] == stood(region, workspace).standing["B1"]


def test_a_slot_in_the_row_is_no_place_in_the_drawing(workspace: Workspace) -> None:
    found = stood(an_ecosystem(LINKS), workspace)
    assert workspace.positions()["B9"][1] >= IN_THE_ROW
    assert found.box.bottom < 10_000


def test_those_of_an_earlier_region_leave_no_room_behind(workspace: Workspace) -> None:
    workspace.keep_positions({"gone": (9000.0, 9000.0)})
    assert stood(an_ecosystem(LINKS), workspace).box.right < 2000


def test_when_more_come_than_there_are_the_drawing_begins_anew(workspace: Workspace) -> None:
    workspace.keep_positions({"K1": (77.0, 77.0)})
    assert stood(an_ecosystem(LINKS), workspace).standing["K1"] != (77.0, 77.0)


def test_an_empty_region_has_an_empty_drawing(workspace: Workspace) -> None:
    found = stood(an_ecosystem(""), workspace)
    assert found.standing == {}
    assert found.row == {}


def test_a_region_without_relations_is_only_a_row(workspace: Workspace) -> None:
    found = stood(an_ecosystem("K1, B1, G1"), workspace)
    assert found.row.keys() == {"K1", "B1", "G1"}


def test_a_part_stands_near_its_whole(workspace: Workspace) -> None:
    region = an_ecosystem(LINKS)
    before = stood(region, workspace)
    with_part = an_ecosystem(LINKS + ", K5-O1", K5={"part_of": "K1"})
    after = stood(replace(with_part), workspace)
    (x, y), (at_x, at_y) = after.standing["K5"], before.standing["K1"]
    assert abs(x - at_x) < 150
    assert abs(y - at_y) < 150


def test_a_saved_view_stands_as_it_did_and_stores_nothing(workspace: Workspace) -> None:
    region = an_ecosystem("K1-B1, B1-G1")
    stood(region, workspace)
    stored = workspace.positions()
    then = {id: (x + 100, y) for id, (x, y) in stored.items() if y < IN_THE_ROW}
    whole = network_of(region)
    assert places(whole, region=whole, workspace=workspace, then=then).standing == then
    assert workspace.positions() == stored
