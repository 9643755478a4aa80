"""The settings page: every part draws, and what it keeps is a batch in the reader's name."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import Corner, Organisation, put
from dashboard.views.settings import Part
from dashboard.workspace import EXAMPLE, SETTINGS, Workspace
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "settings.py"


def opened(*, author: str = "Anna", **query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "en"
    page.session_state["author"] = author
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


@pytest.mark.parametrize("part", Part)
def test_every_part_draws(workspace: Workspace, part: Part) -> None:
    page = opened(part=part)

    assert len(page.header) >= 2
    assert "organisations belong to Brainport Eindhoven" in page.title[0].value


def test_a_changed_limit_is_kept_as_a_batch_in_the_readers_name(workspace: Workspace) -> None:
    page = opened(part="limits")
    half_life = next(each for each in page.number_input if each.label.startswith("How fast"))
    half_life.set_value(365).run()
    page.button(key="keep_limits").click().run()

    assert not page.exception
    assert workspace.ecosystem().region.settings.half_life_days == 365
    assert (workspace.history()[0].author, workspace.history()[0].source) == ("Anna", SETTINGS)


def test_a_share_is_asked_as_a_percentage(workspace: Workspace) -> None:
    page = opened(part="limits")
    share = next(each for each in page.number_input if each.label.startswith("Who is too well known"))
    assert share.value == 5
    share.set_value(10).run()
    page.button(key="keep_limits").click().run()

    assert workspace.ecosystem().region.settings.well_known_share == 0.1


def test_without_a_change_there_is_nothing_to_keep(workspace: Workspace) -> None:
    assert opened(part="limits").button(key="keep_limits").disabled
    assert opened(part="outside").button(key="keep_outside").disabled


def test_nothing_is_kept_until_the_reader_gives_a_name(workspace: Workspace) -> None:
    page = opened(author="", part="outside")
    page.toggle[0].set_value(True).run()
    page.button(key="keep_outside").click().run()

    assert "name" in page.error[0].value
    assert len(workspace.history()) == 1

    page.text_input(key="outside_author").set_value("Bram").run()
    page.button(key="keep_outside").click().run()

    assert workspace.history()[0].author == "Bram"
    assert workspace.ecosystem().region.settings.online_geocoders == ("pdok",)


def test_a_theme_is_renamed_everywhere(workspace: Workspace) -> None:
    page = opened(part="themes")
    page.selectbox(key="theme_1_old").set_value("photonics").run()
    page.selectbox(key="theme_1_new").set_value("energy").run()
    page.button(key="rename_theme").click().run()

    assert not page.exception
    assert "photonics" not in workspace.ecosystem().themes


def test_the_latest_changes_lead_to_the_history(workspace: Workspace) -> None:
    batch = workspace.commit([put(Organisation("x", "X", Corner.OTHER))], author="Bram", source="leden.csv")
    shown = markup_of(opened(part="changes"))

    assert "leden.csv" in shown
    assert f'data-go="history?batch={batch.id}"' in shown
    assert 'data-go="history"' in shown


def test_hostile_names_in_the_latest_changes_are_shown_as_they_stand(workspace: Workspace) -> None:
    workspace.commit([], author="<script>alert(1)</script>", source="<img src=x onerror=alert(1)>.csv")
    shown = markup_of(opened(part="changes"))

    assert "&lt;script&gt;alert(1)&lt;/script&gt;" in shown
    assert "<script>" not in shown
    assert "<img" not in shown


def test_a_region_of_ones_own_is_begun_from_its_form(workspace: Workspace) -> None:
    page = opened(own="1")
    assert page.button(key="own_begin").disabled

    page.text_input(key="own_name").set_value("De Peel").run()
    page.button(key="own_begin").click().run()

    assert workspace.ecosystem().region.name == "De Peel"
    assert not workspace.ecosystem().region.is_example
    assert workspace.ecosystem().organisations == ()
    assert {batch.source for batch in workspace.history()} == {EXAMPLE, SETTINGS}


def test_an_empty_region_is_told_how_its_first_list_comes_in(workspace: Workspace) -> None:
    workspace.undo(1, author="Anna")
    page = opened()

    assert "driehoek import organisations.csv" in "".join(each.value for each in page.code)
    assert workspace.location in "".join(each.value for each in page.code)
