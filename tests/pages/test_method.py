"""The page of the method: what stands on it for a region without dates, with some, and of any size."""

from datetime import date, timedelta
from pathlib import Path
from random import Random

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.model import CORNERS, Organisation, PartialDate, Relation, put
from dashboard.views.method import finding
from dashboard.workspace import Workspace
from tests.pages.markup import markup_of

PAGE = Path(__file__).parents[2] / "pages" / "method.py"


def opened(**query: str) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "en"
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def _grown(workspace: Workspace) -> None:
    """Three hundred dated links between sixty more organisations."""
    draw, began = Random(2), date(2015, 1, 1)
    made = [Organisation(f"n{n}", f"Nieuw {n}", CORNERS[n % 3]) for n in range(60)]
    links = {}
    for _ in range(300):
        began += timedelta(days=9)
        one, other = (int(60 * draw.random() ** 2) for _ in range(2))
        if one != other:
            since = PartialDate(began.year, began.month, began.day)
            links.setdefault(frozenset((one, other)), Relation(f"n{one}", f"n{other}", since=since))
    workspace.commit([put(each) for each in (*made, *links.values())], author="Bram", source="groei.csv")


def test_the_example_has_too_few_that_came_about_and_is_looked_back_on_with_a_word_of_care(
    workspace: Workspace,
) -> None:
    page = opened()
    assert "we do not know yet" in page.title[0].value
    shown = markup_of(page)
    assert "at least 20" in shown
    assert "says little yet" in shown


def test_a_region_with_dates_tells_its_odds(workspace: Workspace) -> None:
    _grown(workspace)
    page = opened()
    assert "became a link" in page.title[0].value
    assert markup_of(page).count("<table") == 2


def test_a_large_region_waits_for_the_button(workspace: Workspace, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(finding, "LARGE", 10)
    assert "method?look=back" in markup_of(opened())
    assert "says little yet" in markup_of(opened(look="back"))


def test_a_very_large_region_is_not_looked_back_on_by_the_server(
    workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(finding, "TOO_LARGE", 10)
    assert "driehoek backtest" in markup_of(opened(look="back"))
