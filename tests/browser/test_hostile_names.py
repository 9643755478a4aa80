"""Names are foreign text: on every screen they show as they stand, run nothing and break nothing."""

import csv
import subprocess
import sys
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from typing import Any

import pytest

from dashboard.views import safe
from tests.browser.serving import CHECKOUT, served
from tests.hostile import HOSTILE

CORNERS = ("knowledge", "business", "government")
SCREENS = (
    "/",
    "/network",
    "/map",
    "/gaps",
    "/organisations",
    "/organisations?id=h1",
    "/settings",
    "/edit",
    "/edit?organisation=h1",
    "/acquaintances",
    "/worklist",
    "/worklist?want=no_theme",
    "/worklist?want=double",
    "/history",
    "/history?batch=1",
    "/history?organisation=h1",
)


@pytest.fixture(scope="module")
def hostile_region(tmp_path_factory: pytest.TempPathFactory) -> Any:
    """A server whose region is made of hostile names alone, brought in by the front gate: a list."""
    folder = tmp_path_factory.mktemp("hostile")
    _write(folder / "organisations.csv", _organisations())
    _write(folder / "relations.csv", _relations())
    _write(
        folder / "activities.csv", [{"id": "a1", "name": HOSTILE[0], "kind": "project", "themes": HOSTILE[3]}]
    )
    _write(
        folder / "participations.csv",
        [{"activity": "a1", "organisation": f"h{n}", "role": "partner"} for n in range(1, 6)],
    )
    database = f"sqlite:///{folder / 'region.sqlite'}"
    brought = subprocess.run(
        [
            sys.executable,
            "-m",
            "dashboard.cli",
            "import",
            "--yes",
            "--author",
            HOSTILE[0],
            "--database",
            database,
        ]
        + [
            str(folder / f"{name}.csv")
            for name in ("organisations", "relations", "activities", "participations")
        ],
        cwd=CHECKOUT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert brought.returncode == 0, brought.stderr
    with served(folder, database=database) as address:
        yield address


@pytest.mark.parametrize(("screen", "locale"), list(zip(SCREENS, cycle(("nl-NL", "en-GB")), strict=False)))
def test_hostile_names_run_nothing_and_break_nothing(
    screen: str, locale: str, hostile_region: str, open_page: Callable[..., Any]
):
    page = open_page(screen, at=hostile_region, locale=locale)
    page.wait_for_timeout(300)
    assert page.evaluate("window.hacked") is None
    assert not page.query_selector(".st-key-error")
    assert page.outside == []
    assert page.errors == []
    assert page.evaluate("document.scrollingElement.scrollWidth") <= 1281


def test_a_hostile_name_shows_as_it_stands(hostile_region: str, open_page: Callable[..., Any]):
    page = open_page("/organisations?id=h1", at=hostile_region)
    page.get_by_role("main").get_by_text("<script>window.hacked=1</script>").first.wait_for()


def test_direction_marks_are_taken_out_of_what_is_shown():
    assert not {"\u202e", "\u2067"} & set(safe.tidy(HOSTILE[8]))


def _organisations() -> list[dict[str, str]]:
    return [
        {
            "id": f"h{number}",
            "name": name,
            "corner": CORNERS[number % 3],
            "kind": name[:60],
            "place": "Eindhoven" if number % 2 else name[:60],
            "country": "NL",
            "themes": HOSTILE[3],
            "website": "javascript:window.hacked=6",
            "offers": name,
            "needs": name,
            "description": name,
        }
        for number, name in enumerate(HOSTILE, start=1)
    ]


def _relations() -> list[dict[str, str]]:
    return [
        {
            "source": f"h{n}",
            "target": f"h{n + 1}",
            "kind": "",
            "themes": HOSTILE[3],
            "evidence": HOSTILE[n - 1],
        }
        for n in range(1, len(HOSTILE))
    ]


def _write(path: Path, rows: list[dict[str, str]]) -> None:
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, fieldnames=list(rows[0]))
        writer.writeheader()
        writer.writerows(rows)
