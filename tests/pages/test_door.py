"""The door: the page says what is the case and what to do, and sees a phone that has come."""

import re
from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.machine.addresses import Address, ranked
from dashboard.views.door import finding
from dashboard.views.door.arrivals import arrivals
from dashboard.views.door.ways import ways_for
from dashboard.workspace import Workspace
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "door.py"
WIFI = ranked([("wlp3s0", "192.168.1.5")])
DOCKER = ranked([("docker0", "172.17.0.1")])


@pytest.fixture
def opened(workspace: Workspace, monkeypatch: pytest.MonkeyPatch):
    """`opened(addresses, listening=…)`: the page on a laptop with these addresses."""

    def of(found: tuple[Address, ...], *, listening: str = "0.0.0.0", named: str = "") -> AppTest:
        now = ways_for(found, listening=listening, port=8501, named=named)
        monkeypatch.setattr(finding, "ways", lambda: now)
        page = AppTest.from_file(str(PAGE), default_timeout=60)
        page.session_state["language"] = "nl"
        page.run()
        assert not page.exception
        return page

    return of


def test_a_server_for_this_laptop_alone_says_what_to_start(opened):
    page = opened(WIFI, listening="127.0.0.1")
    assert page.title[0].value == "Telefoons kunnen deze laptop nog niet bereiken"
    assert "driehoek serve --phones" in page.code[0].value
    assert "qr-code" not in markup_of(page)


NOWHERE = [((), "geen enkel netwerk"), (DOCKER, "waar geen telefoon komt")]


@pytest.mark.parametrize(("found", "said"), NOWHERE)
def test_without_a_network_for_phones_the_ways_out_are_there(opened, found: tuple[Address, ...], said: str):
    page = opened(found)
    assert said in page.title[0].value
    assert [each.value for each in page.subheader] == ["1. Een eigen hotspot", "2. Een server", "3. Papier"]


def test_a_phone_that_came_is_seen_without_anybody_doing_anything(opened):
    page = opened(WIFI)
    assert page.title[0].value == "Kan een telefoon deze laptop bereiken?"
    (code,) = re.findall(r"/w/test/([a-z]{6})</p>", markup_of(page))
    assert arrivals.note(code)
    page.run()
    assert page.title[0].value == "Je telefoon kan deze laptop bereiken"
    assert "Er is een telefoon binnen" in markup_of(page)
    assert f"/w/test/{code}" in markup_of(page)


def test_the_page_keeps_its_code_as_long_as_it_is_open(opened):
    page = opened(WIFI)
    before = markup_of(page)
    assert markup_of(page.run()) == before


def test_an_address_in_the_settings_that_is_none_is_said_as_it_stands(opened):
    page = opened(WIFI, named="<b>*x*")
    assert r"\<b\>\*x\*" in page.warning[0].value
    assert "192.168.1.5" in markup_of(page)


def test_after_the_test_the_way_goes_on_to_the_same_workshop(opened, workspace: Workspace):
    page = opened(WIFI)
    (code,) = re.findall(r"/w/test/([a-z]{6})</p>", markup_of(page))
    arrivals.note(code)
    page.query_params["workshop"] = "7"
    page.run()
    assert 'href="workshop?workshop=7"' in markup_of(page)
