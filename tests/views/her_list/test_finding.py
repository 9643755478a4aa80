"""A list is found by its batch, for as long as it stands."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from dashboard.analysis.network import network_of
from dashboard.ingest import ListFile
from dashboard.model import EntityKind, Participation, Relation, key_of
from dashboard.views.her_list.finding import HerList, of_batch, organisations_in
from dashboard.workspace import Workspace, open_workspace

MEMBERS = "name,corner\nLichtspoor,business\nHogeschool Dommelland,knowledge\nDe Peelakker,business\n"
LINKS = "source,target\nLichtspoor,Hogeschool Dommelland\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(f"sqlite:///{tmp_path / 'region.sqlite'}") as opened:
        yield opened


def accepted(workspace: Workspace, *texts: str, source: str = "De club") -> int:
    files = [ListFile(f"{number}.csv", text.encode()) for number, text in enumerate(texts)]
    lists = workspace.lists
    delivery = lists.keep(lists.read(files, source=source), source=source, title="leden", author="Anna")
    draft = lists.draft(delivery).draft
    return lists.accept(draft, author="Anna", source=source, delivery=delivery).id


def found(workspace: Workspace, batch: int) -> HerList | None:
    return of_batch(workspace, network_of(workspace.ecosystem()), batch)


def test_a_list_of_organisations_brings_each_of_them_and_no_links(workspace: Workspace) -> None:
    hers = found(workspace, accepted(workspace, MEMBERS))
    assert hers is not None
    assert len(hers.members.ids) == 3
    assert (hers.source, hers.names_links) == ("De club", False)
    assert hers.members.without_partner == 3


def test_links_in_the_same_list_count_at_once(workspace: Workspace) -> None:
    hers = found(workspace, accepted(workspace, MEMBERS, LINKS))
    assert hers is not None
    assert hers.names_links
    assert hers.members.nothing_known == ("de-peelakker",)


def test_a_list_that_changed_nothing_is_still_hers(workspace: Workspace) -> None:
    accepted(workspace, MEMBERS, source="De gemeente")
    more = MEMBERS + "Peelrobot,business\n"
    hers = found(workspace, accepted(workspace, more))
    assert hers is not None
    assert len(hers.members.ids) == 4


def test_a_list_that_was_taken_back_brings_nothing(workspace: Workspace) -> None:
    batch = accepted(workspace, MEMBERS)
    workspace.undo(batch, author="Anna")
    assert found(workspace, batch) is None


def test_a_number_that_is_no_lists_brings_nothing(workspace: Workspace) -> None:
    assert found(workspace, 99) is None


def test_what_came_in_without_a_delivery_is_found_by_what_it_changed(workspace: Workspace) -> None:
    files = [ListFile("leden.csv", MEMBERS.encode())]
    lists = workspace.lists
    draft = lists.draft(
        lists.keep(lists.read(files, source="cli"), source="cli", title="leden", author="Anna")
    ).draft
    hers = found(workspace, lists.accept(draft, author="Anna", source="cli").id)
    assert hers is not None
    assert len(hers.members.ids) == 3


def test_a_list_of_links_only_is_about_those_at_their_ends():
    relation, part = Relation("B1", "K1"), Participation("P1", "G1")
    links = (
        (EntityKind.RELATION, key_of(relation)),
        (EntityKind.PARTICIPATION, key_of(part)),
        (EntityKind.ACTIVITY, "P1"),
    )
    assert organisations_in(links) == {"B1", "K1", "G1"}
    assert organisations_in([*links, (EntityKind.ORGANISATION, "B9")]) == {"B9"}
