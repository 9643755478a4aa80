"""Everybody's work together: signed, in batches, and the example that makes room."""

import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from dashboard.configuration import user_folder
from dashboard.errors import (
    AuthorMissingError,
    ConflictError,
    DraftRefusedError,
    InvalidChangeError,
    NotWrittenError,
)
from dashboard.ingest import Draft, ListFile, Problem, ProblemCode, draft_of
from dashboard.model import (
    Corner,
    EntityKind,
    InsideRule,
    InsideRuleKind,
    Introduction,
    OpenQuestion,
    Organisation,
    Region,
    Settings,
    amend,
    put,
)
from dashboard.places.gazetteer import Gazetteer
from dashboard.places.online import OfflineFirst
from dashboard.storage import open_store
from dashboard.workspace import BY_ITSELF, EXAMPLE, SETTINGS, Workspace, open_workspace

ROOT = Path(__file__).parents[1]
FIRM = Organisation("lichtspoor", "Lichtspoor", Corner.BUSINESS, themes=("photonics", "optics"))
LIST = ListFile("leden.csv", b"id,name,corner,place\nk1,Hogeschool Dommelland,knowledge,Helmond\n")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with open_workspace(f"sqlite:///{tmp_path / 'region.sqlite'}") as opened:
        yield opened


def test_without_an_address_the_store_stands_in_the_users_own_folder(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    with open_workspace() as workspace:
        assert workspace.location == str(user_folder() / "driehoek.sqlite")

    # Of this test, that is: see `tests.conftest`.
    assert user_folder().is_relative_to(tmp_path_factory.getbasetemp())


def test_the_environment_names_another_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DRIEHOEK_DATABASE_URL", f"sqlite:///{tmp_path / 'other.sqlite'}")

    with open_workspace() as workspace:
        assert workspace.location == str(tmp_path / "other.sqlite")


@pytest.mark.parametrize("author", ["", "  ", "\n"])
def test_nothing_is_written_without_a_name(workspace: Workspace, author: str) -> None:
    batch = workspace.commit([put(FIRM)], author="Anna", source="by hand")
    writes = (
        lambda: workspace.commit([put(FIRM)], author=author, source="by hand"),
        lambda: workspace.accept(Draft(), author=author, source="leden.csv"),
        lambda: workspace.undo(batch.id, author=author),
        lambda: workspace.change_region(Region(name="Peel"), author=author),
        lambda: workspace.rename_theme("optics", "light", author=author),
        lambda: workspace.start_own_region(name="Peel", country="NL", inside=InsideRule(), author=author),
    )
    for write in writes:
        with pytest.raises(AuthorMissingError):
            write()

    assert workspace.revision() == 1


def test_every_write_asks_the_same_service_who_is_writing(tmp_path: Path) -> None:
    def only_anna(author: str) -> str:
        if author != "Anna":
            raise NotWrittenError("Only Anna may.")
        return "Anna (checked)"

    store = open_store(f"sqlite:///{tmp_path / 'region.sqlite'}")
    with Workspace(store, signing=only_anna) as workspace:
        assert workspace.commit([put(FIRM)], author="Anna", source="x").author == "Anna (checked)"
        with pytest.raises(NotWrittenError, match="Only Anna"):
            workspace.undo(1, author="Bram")


def test_a_name_is_written_down_without_stray_spaces(workspace: Workspace) -> None:
    assert workspace.commit([put(FIRM)], author="  Anna \n de  Vries ", source="x").author == "Anna de Vries"


def test_a_store_has_a_mark_of_its_own_that_stays(tmp_path: Path) -> None:
    address, other = f"sqlite:///{tmp_path / 'one.sqlite'}", f"sqlite:///{tmp_path / 'other.sqlite'}"
    with open_workspace(address) as one, open_workspace(other) as two:
        for each in (one, two):
            each.commit([put(FIRM)], author="Anna", source="by hand")
        mark = one.mark()
        one.commit([put(Organisation("tue", "TU/e", Corner.KNOWLEDGE))], author="Bram", source="by hand")
        one.undo(one.history()[-1].id, author="Bram")

        assert mark == one.mark() != two.mark()
    with open_workspace(address) as again:
        assert again.mark() == mark


def test_what_stands_is_one_value_until_somebody_writes(workspace: Workspace) -> None:
    empty = workspace.ecosystem()
    assert workspace.ecosystem() is empty

    workspace.commit([put(FIRM)], author="Anna", source="x")
    filled = workspace.ecosystem()

    assert filled is not empty
    assert filled.organisations == (FIRM,)
    assert filled.revision == workspace.revision()


def test_what_another_process_wrote_is_seen_at_once(workspace: Workspace) -> None:
    workspace.ecosystem()
    with open_workspace(f"sqlite:///{workspace.location}") as other:
        other.commit([put(FIRM)], author="Bram", source="x")

    assert workspace.ecosystem().organisations == (FIRM,)


def test_many_threads_read_one_and_the_same_value(workspace: Workspace) -> None:
    workspace.commit([put(FIRM)], author="Anna", source="x")

    with ThreadPoolExecutor(20) as threads:
        read = list(threads.map(lambda _: workspace.ecosystem(), range(100)))

    assert len({id(each) for each in read}) == 1


def test_an_accepted_list_is_one_batch_with_its_questions(workspace: Workspace) -> None:
    draft = draft_of([LIST], workspace.ecosystem())
    asked = replace(draft, questions=(OpenQuestion("q1", "same_organisation", ("k1",)),))

    batch = workspace.accept(asked, author="Anna", source="leden.csv")

    assert (batch.source, batch.author) == ("leden.csv", "Anna")
    assert [each.id for each in workspace.ecosystem().organisations] == ["k1"]
    assert [each.id for each in workspace.questions()] == ["q1"]
    workspace.undo(batch.id, author="Anna")
    assert workspace.ecosystem().organisations == ()
    assert workspace.questions() == ()


def test_a_list_with_a_problem_is_not_taken_in(workspace: Workspace) -> None:
    draft = Draft(problems=(Problem(ProblemCode.FILE_HAS_NO_ROWS, "leden.csv"),))

    with pytest.raises(DraftRefusedError, match="1 problem"):
        workspace.accept(draft, author="Anna", source="leden.csv")
    assert workspace.history() == ()


def test_a_list_drawn_up_against_what_has_changed_since_is_a_conflict(workspace: Workspace) -> None:
    draft = draft_of([LIST], workspace.ecosystem())
    workspace.commit([put(Organisation("k1", "Een ander", Corner.OTHER))], author="Bram", source="x")

    with pytest.raises(ConflictError):
        workspace.accept(draft, author="Anna", source="leden.csv")


def test_two_people_change_different_settings_at_once(workspace: Workspace) -> None:
    seen = workspace.ecosystem().region
    workspace.change_region(replace(seen, name="Peel"), author="Anna", based_on=seen)
    workspace.change_region(
        replace(seen, settings=Settings(half_life_days=365)), author="Bram", based_on=seen
    )

    assert workspace.ecosystem().region == Region(name="Peel", settings=Settings(half_life_days=365))
    with pytest.raises(ConflictError):
        workspace.change_region(replace(seen, name="Kempen"), author="Chris", based_on=seen)


def test_a_theme_gets_another_name_everywhere_it_is_carried(workspace: Workspace) -> None:
    workspace.fill_if_empty()
    carried = sum("photonics" in each.themes for each in workspace.ecosystem().organisations)
    assert carried > 0

    batch = workspace.rename_theme("photonics", " light ", author="Anna")

    ecosystem = workspace.ecosystem()
    assert "photonics" not in ecosystem.themes
    assert sum("light" in each.themes for each in ecosystem.organisations) == carried
    assert (batch.source, batch.note) == (SETTINGS, "photonics → light")
    workspace.undo(batch.id, author="Anna")
    assert "light" not in workspace.ecosystem().themes


def test_an_introduction_s_theme_is_renamed_with_the_others(workspace: Workspace) -> None:
    workspace.fill_if_empty()
    one, other = (each.id for each in workspace.ecosystem().organisations[:2])
    taken_on = Introduction("i", one, other, themes=("photonics",), owner="Anna")
    workspace.commit([put(taken_on)], author="Anna", source="introductions")

    workspace.rename_theme("photonics", "light", author="Anna")

    assert workspace.ecosystem().introductions[0].themes == ("light",)


def test_a_theme_that_goes_up_in_another_stands_there_once(workspace: Workspace) -> None:
    workspace.commit([put(FIRM)], author="Anna", source="x")

    workspace.rename_theme("optics", "photonics", author="Anna")

    assert workspace.ecosystem().by_id["lichtspoor"].themes == ("photonics",)


@pytest.mark.parametrize(("old", "new"), [("nothing", "light"), ("optics", " ")])
def test_a_theme_that_is_not_there_or_has_no_name_is_refused(
    workspace: Workspace, old: str, new: str
) -> None:
    workspace.commit([put(FIRM)], author="Anna", source="x")

    with pytest.raises(InvalidChangeError):
        workspace.rename_theme(old, new, author="Anna")


def test_a_store_that_was_never_written_to_is_filled_with_the_example_as_one_batch(
    workspace: Workspace,
) -> None:
    batch = workspace.fill_if_empty()

    assert batch is not None
    assert (batch.author, batch.source) == (BY_ITSELF, EXAMPLE)
    assert workspace.history() == (batch,)
    ecosystem = workspace.ecosystem()
    assert ecosystem.region.is_example
    assert ecosystem.region.name == "Brainport Eindhoven"
    assert len(ecosystem.organisations) > 100
    assert 0 < len(ecosystem.inside) < len(ecosystem.organisations)


def test_a_store_that_was_ever_written_to_is_left_alone(workspace: Workspace) -> None:
    batch = workspace.commit([put(FIRM)], author="Anna", source="x")
    workspace.undo(batch.id, author="Anna")

    assert workspace.fill_if_empty() is None
    assert workspace.ecosystem().organisations == ()


def test_opening_a_store_never_fills_it(workspace: Workspace) -> None:
    assert workspace.history() == ()


def test_two_servers_that_start_at_once_fill_the_store_once(tmp_path: Path) -> None:
    address = f"sqlite:///{tmp_path / 'region.sqlite'}"
    program = f"from dashboard.workspace import open_workspace; open_workspace({address!r}).fill_if_empty()"
    servers = [subprocess.Popen([sys.executable, "-c", program], cwd=ROOT) for _ in range(2)]

    assert [server.wait(timeout=120) for server in servers] == [0, 0]
    with open_workspace(address) as workspace:
        assert [batch.source for batch in workspace.history()] == [EXAMPLE]


def test_a_region_of_ones_own_takes_the_place_of_the_example_in_one_step(workspace: Workspace) -> None:
    workspace.fill_if_empty()
    rule = InsideRule(InsideRuleKind.MUNICIPALITIES, municipalities=("Deurne",))

    begun = workspace.start_own_region(name=" De Peel ", country="NL", inside=rule, author="Anna")

    ecosystem = workspace.ecosystem()
    assert ecosystem.region == Region(name="De Peel", country="NL", inside=rule)
    assert ecosystem.organisations == ecosystem.relations == ecosystem.activities == ()
    assert begun.kept == ()
    assert [batch.is_undone for batch in workspace.history()] == [False, True]
    assert workspace.fill_if_empty() is None


def test_edits_of_the_example_go_with_it_and_settings_stay(workspace: Workspace) -> None:
    workspace.fill_if_empty()
    region = workspace.ecosystem().region
    workspace.change_region(replace(region, settings=Settings(half_life_days=365)), author="Anna")
    workspace.rename_theme("photonics", "light", author="Anna")

    begun = workspace.start_own_region(name="Peel", country="NL", inside=InsideRule(), author="Anna")

    assert begun.kept == ()
    assert workspace.ecosystem().organisations == ()
    assert workspace.ecosystem().region == Region("Peel", "NL", settings=Settings(half_life_days=365))


def test_work_that_rests_on_the_example_stays_with_what_it_rests_on(workspace: Workspace) -> None:
    workspace.fill_if_empty()
    part = replace(FIRM, part_of=workspace.ecosystem().organisations[0].id)
    workspace.commit([put(part)], author="Anna", source="leden.csv")

    begun = workspace.start_own_region(name="Peel", country="NL", inside=InsideRule(), author="Anna")

    assert part.part_of in {each.key for each in begun.kept}
    assert set(workspace.ecosystem().by_id) == {part.id, *(each.key for each in begun.kept)}
    assert not workspace.ecosystem().region.is_example


def test_a_region_without_a_name_is_not_begun(workspace: Workspace) -> None:
    workspace.fill_if_empty()

    with pytest.raises(InvalidChangeError):
        workspace.start_own_region(name=" ", country="NL", inside=InsideRule(), author="Anna")
    assert workspace.ecosystem().region.is_example


def test_each_fact_of_the_example_can_be_traced_to_it(workspace: Workspace) -> None:
    workspace.fill_if_empty()
    some = workspace.ecosystem().organisations[0]
    workspace.commit([amend(some, replace(some, website="https://nieuw.example"))], author="Anna", source="x")

    origin = workspace.provenance(EntityKind.ORGANISATION, some.id)

    assert origin["name"].source == EXAMPLE
    assert origin["website"].author == "Anna"


def test_an_organisation_of_the_example_without_coordinates_stands_at_its_town(workspace: Workspace) -> None:
    workspace.fill_if_empty()

    assert all(each.is_placed for each in workspace.ecosystem().organisations if each.place)


def test_positions_of_the_network_are_kept(workspace: Workspace) -> None:
    workspace.keep_positions({"a": (1.0, 2.0)})

    assert workspace.positions() == {"a": (1.0, 2.0)}


def test_no_other_host_is_asked_for_places_until_a_region_wants_so(workspace: Workspace) -> None:
    assert type(workspace.geocoder) is Gazetteer

    region = workspace.ecosystem().region
    workspace.change_region(replace(region, settings=Settings(online_geocoders=("pdok",))), author="Anna")

    assert type(workspace.geocoder) is OfflineFirst
    assert workspace.geocoder is workspace.geocoder
    workspace.undo(1, author="Anna")
    assert type(workspace.geocoder) is Gazetteer
