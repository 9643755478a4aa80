"""What a list brings its sender, in a real browser: at once, to take along, harmless whatever is in it."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dashboard.exports.csv_lines import csv_lines
from dashboard.ingest import ListFile
from dashboard.workspace import open_workspace
from tests.browser.waiting import ready
from tests.hostile import HOSTILE

pytestmark = pytest.mark.browser


def _accepted(database: str) -> int:
    """The example with a list accepted on top of it: every hostile name, and somebody who can be met."""
    rows = [("name", "corner", "needs"), ("Peelrobot", "business", "een cleanroom voor nanotechnologie")]
    rows += [(name[:300], "business", name[:300]) for name in HOSTILE]
    file = ListFile("leden.csv", "".join(csv_lines(rows)).encode())
    with open_workspace(database) as workspace:
        workspace.fill_if_empty()
        lists = workspace.lists
        source = HOSTILE[0]
        delivery = lists.keep(lists.read([file], source=source), source=source, title="leden", author="Anna")
        draft = lists.draft(delivery).draft
        return lists.accept(draft, author="Anna", source=source, delivery=delivery).id


def test_her_list_is_there_at_once_and_goes_along_on_paper(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    batch = _accepted(database)
    page = open_page(f"/lists?list={batch}", at=serve(database=database))
    ready(page)
    total = 1 + len(HOSTILE)
    title = f"Van geen van de {total} organisaties op deze lijst kennen we al een partner"
    page.get_by_role("heading", level=1).filter(has_text=title).wait_for()
    page.get_by_text("Peelrobot").first.wait_for()
    page.get_by_text("Om mee te nemen").click()
    with page.expect_download() as download:
        page.get_by_text("PDF op A4, om uit te delen").click()
    assert Path(download.value.path()).read_bytes().startswith(b"%PDF-")
    assert page.evaluate("window.hacked") is None
    assert page.errors == []
    assert page.outside == []


def test_a_list_that_is_not_there_leads_to_the_door(open_page: Callable[..., Any]):
    page = open_page("/lists?list=999999")
    ready(page)
    page.get_by_role("heading", level=1).filter(has_text="Breng een lijst").wait_for()
    assert page.errors == []
