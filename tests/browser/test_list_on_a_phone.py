"""A list on a phone: every question reads as one with its answers, and nothing is cut off."""

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from dashboard.workspace import open_workspace
from tests.browser.waiting import ready
from tests.lists.cluster import cluster

WIDTHS = (320, 390, 700, 1024, 1440)
NEAR = 16
"""Pixels between a question and answers that stand below it: nothing else comes between them."""
ROWS = """() => [...document.querySelectorAll('[class*="st-key-row_list_question_"]')].map(row => {
    const words = row.firstElementChild.getBoundingClientRect();
    const answers = [...row.querySelectorAll('button')].map(each => each.getBoundingClientRect());
    return {words, answers, room: document.documentElement.clientWidth}; })"""


@pytest.mark.parametrize("part", ["draft", "questions"])
def test_a_question_and_all_its_answers_read_as_one_at_every_width(
    serve: Callable[..., str], open_page: Callable[..., Any], tmp_path: Path, part: str
):
    database = f"sqlite:///{tmp_path / 'region.sqlite'}"
    at = serve(database=database)
    with open_workspace(database) as workspace:
        read = workspace.lists.read([cluster()], source="TechCluster")
        kept = workspace.lists.keep(read, source="TechCluster", title=cluster().name, author="Anna")
    page = open_page(f"/lists?draft={kept.id}&part={part}", at=at)
    for width in WIDTHS:
        page.set_viewport_size({"width": width, "height": 900})
        ready(page)
        rows = page.evaluate(ROWS)
        assert len(rows) >= 3
        for row in rows:
            words, answers = row["words"], row["answers"]
            assert answers
            assert all(each["left"] >= 0 and each["right"] <= row["room"] for each in answers), width
            assert len({each["top"] for each in answers}) == 1, width
            beside = words["right"] <= answers[0]["left"] and words["top"] < answers[0]["bottom"]
            below = 0 <= answers[0]["top"] - words["bottom"] <= NEAR
            assert beside or below, (width, row)
        assert page.evaluate("document.querySelector('[data-testid=stMain]').scrollWidth") <= width
