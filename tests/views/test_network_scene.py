"""What the filters of the network page leave, and how it is drawn."""

import json
from dataclasses import replace
from datetime import date

import pytest

from dashboard.analysis.network import network_of
from dashboard.model import Corner, Level, Settings
from dashboard.views.network.asked import Asked, InGroups, Parts
from dashboard.views.network.component import packed
from dashboard.views.network.graph import groups_graph, organisations_graph
from dashboard.views.network.places import Box, Places
from dashboard.views.network.scene import Scene, scene
from tests.domain import a_relation, an_activity, an_ecosystem

REGION = an_ecosystem(
    "K1-B1, B1-G1, K1-G1, B9",
    a_relation("K2-B2", "knows", kind="supplier", since="2020"),
    an_activity("lab", "K1* B3", kind="laboratory", themes="photonics"),
    K3={"part_of": "K1"},
    B4={"place": "Best"},
)
BASE = network_of(REGION)


def lines(shown: Scene) -> set[tuple[str, str]]:
    return {(line.u, line.v) for line in shown.lines}


def places_for(shown: Scene) -> Places:
    standing = {id: (10.0 * number, 5.0) for number, id in enumerate(shown.network.ids)}
    return Places(standing=standing, row={}, row_starts=(0.0, 0.0), box=Box(0, 0, 100, 100))


def test_without_filters_everybody_is_there() -> None:
    shown = scene(BASE, asked=Asked(parts=Parts.APART))
    assert set(shown.network.ids) == {each.id for each in REGION.organisations}


def test_parts_stand_in_the_mark_of_their_whole() -> None:
    shown = scene(BASE, asked=Asked())
    assert "K3" not in shown.network.ids
    assert shown.drawn_as["K3"] == "K1"


def test_parts_apart_stand_for_themselves() -> None:
    shown = scene(BASE, asked=Asked(parts=Parts.APART))
    assert shown.drawn_as["K3"] == "K3"


def test_a_corner_keeps_its_organisations_and_what_holds_between_them() -> None:
    shown = scene(BASE, asked=Asked(corners=(Corner.KNOWLEDGE, Corner.BUSINESS)))
    assert not any(each.startswith("G") for each in shown.network.ids)
    assert lines(shown) == {("B1", "K1"), ("B2", "K2"), ("B3", "K1")}


def test_a_kind_of_relation_keeps_only_who_has_it() -> None:
    assert scene(BASE, asked=Asked(kind="relation:supplier")).network.ids == ("B2", "K2")


def test_a_kind_of_activity_is_not_a_kind_of_relation() -> None:
    assert scene(BASE, asked=Asked(kind="activity:laboratory")).network.ids == ("B3", "K1")
    assert scene(BASE, asked=Asked(kind="relation:laboratory")).network.ids == ()


def test_asked_and_found_none_is_no_line() -> None:
    base = network_of(an_ecosystem("K1-B1:none, K1-G1"))
    assert lines(scene(base, asked=Asked())) == {("G1", "K1")}


def test_the_closest_of_several_relations_is_drawn() -> None:
    base = network_of(an_ecosystem("K1-B1:talks", a_relation("K1-B1", "bound", kind="founder")))
    assert [line.level for line in scene(base, asked=Asked()).lines] == [Level.BOUND]


def test_an_old_relation_is_drawn_fainter_than_a_fresh_one() -> None:
    base = network_of(
        an_ecosystem("", a_relation("K1-B1", since="2010"), a_relation("K1-B2", since=f"{date.today().year}"))
    )
    drawn = {(line.u, line.v): line.freshness for line in scene(base, asked=Asked()).lines}
    assert drawn["B1", "K1"] < 0.1 < drawn["B2", "K1"]


def test_a_small_region_never_opens_on_groups() -> None:
    assert scene(BASE, asked=Asked(in_groups=InGroups.PLACE)).groups is None


@pytest.fixture
def many() -> Scene:
    region = replace(REGION.region, settings=Settings(groups_from=3))
    return scene(network_of(replace(REGION, region=region)), asked=Asked(in_groups=InGroups.PLACE))


def test_a_large_region_opens_on_groups(many: Scene) -> None:
    assert many.shows_groups


def test_an_opened_group_shows_its_own_organisations(many: Scene) -> None:
    opened = scene(network_of(many.whole.ecosystem), asked=Asked(in_groups=InGroups.PLACE, group="Best"))
    assert not opened.shows_groups
    assert opened.network.ids == ("B4",)


def test_groups_switched_off_show_everybody(many: Scene) -> None:
    off = scene(network_of(many.whole.ecosystem), asked=Asked(in_groups=InGroups.OFF))
    assert off.groups is None
    assert len(off.network.ids) > 3


def test_a_group_that_is_no_more_shows_all_groups(many: Scene) -> None:
    gone = scene(network_of(many.whole.ecosystem), asked=Asked(in_groups=InGroups.PLACE, group="Gone"))
    assert gone.shows_groups


def test_a_group_is_drawn_with_its_corners_counted(many: Scene) -> None:
    assert many.groups is not None
    names = {group.code: group.code or "rest" for group in many.groups.groups}
    nodes = {node["id"]: node for node in groups_graph(many, names).nodes}
    assert nodes["-Best"]["counts"] == {"knowledge": 0, "business": 1, "government": 0, "other": 0}


def test_each_corner_has_its_shape() -> None:
    shown = scene(network_of(an_ecosystem("K1-B1, G1-O1")), asked=Asked())
    shapes = {node["id"]: node["shape"] for node in organisations_graph(shown, places_for(shown)).nodes}
    assert shapes == {"K1": "dot", "B1": "square", "G1": "triangle", "O1": "dot"}


def test_who_has_more_links_is_larger() -> None:
    shown = scene(network_of(an_ecosystem("K1-B1, K1-B2, K2-B1")), asked=Asked())
    sizes = {node["id"]: node["size"] for node in organisations_graph(shown, places_for(shown)).nodes}
    assert sizes["K1"] > sizes["K2"]


def test_a_lasting_tie_is_thicker_than_work_and_work_than_acquaintance() -> None:
    shown = scene(network_of(an_ecosystem("K1-B1:bound, K1-B2:works, K1-B3:knows")), asked=Asked())
    widths = {
        edge["from"] + edge["to"]: edge["width"]
        for edge in organisations_graph(shown, places_for(shown)).edges
    }
    assert widths["B1K1"] > widths["B2K1"] > widths["B3K1"]


def test_what_goes_to_the_browser_is_what_pyvis_holds() -> None:
    shown = scene(BASE, asked=Asked())
    graph = organisations_graph(shown, places_for(shown))
    sent = json.loads(packed(graph, labels=["K1"]))
    assert sent["nodes"] == graph.nodes
    assert len(sent["edges"]) == len(graph.edges)
    assert sent["options"]["physics"] == {"enabled": False}
    assert not any("arrows" in edge for edge in sent["edges"])


def test_a_hostile_name_goes_as_text_and_on_one_line() -> None:
    name = "<script>alert(1)</script>\n\u202eevil"
    shown = scene(network_of(an_ecosystem("K1-B1", K1={"name": name})), asked=Asked())
    labels = [node["label"] for node in organisations_graph(shown, places_for(shown)).nodes]
    assert "<script>alert(1)</script> evil" in labels


def test_an_unnamed_organisation_is_drawn_by_its_id() -> None:
    shown = scene(network_of(an_ecosystem("K1-B1", K1={"name": "\u200b"})), asked=Asked())
    labels = [node["label"] for node in organisations_graph(shown, places_for(shown)).nodes]
    assert "K1" in labels
