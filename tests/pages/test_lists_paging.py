"""A long draft is looked at in portions; turning a page goes into the address."""

from pathlib import Path

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.ingest import ListFile
from dashboard.workspace import Workspace

PAGE = Path(__file__).parents[2] / "pages" / "lists.py"


def _opened(workspace: Workspace, rows: list[str], **query: str) -> AppTest:
    content = "\n".join(["id,name,corner", *rows]).encode()
    read = workspace.lists.read([ListFile("leden.csv", content)], source="A")
    kept = workspace.lists.keep(read, source="A", title="leden.csv", author="Anna")
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "nl"
    for name, value in {"draft": str(kept.id), **query}.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


@pytest.mark.parametrize(
    ("query", "rows", "key"),
    [
        ({"look": "all"}, [f"n{at},Nieuwkomer {at:03},business" for at in range(120)], "changes"),
        ({"part": "problems"}, [f"n{at},Nieuwkomer {at:03},nergens" for at in range(120)], "problems"),
    ],
)
def test_the_next_portion_comes_and_the_ends_are_ends(
    workspace: Workspace, query: dict[str, str], rows: list[str], key: str
) -> None:
    page = _opened(workspace, rows, **query)
    told = []
    for _ in range(3):
        told += [each.body for each in page.get("html") if "list-pages" in each.body][:1]
        on = page.button(key=f"list_{key}_page_on")
        if not on.disabled:
            on.click().run()
            assert not page.exception
    assert [each.split(">")[1].split("<")[0] for each in told] == [
        "1–50 van 120",
        "51–100 van 120",
        "101–120 van 120",
    ]
    assert page.query_params["page"] == "3"
