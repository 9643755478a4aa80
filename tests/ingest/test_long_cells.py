"""Cells of thirty thousand letters, which a workbook may hold: read in the time of any other list."""

import csv
import io
import time

import pytest

from dashboard.ingest import ListFile, draft_of
from dashboard.places.gazetteer import Gazetteer
from tests.ingest.lists import NOTHING_YET, TODAY

LONG = 32_000
WITHIN = 10.0
"""Seconds: what every hostile file has. Patterns that try each ending from each beginning took minutes."""
HEADINGS = (
    "Naam",
    "Hoek",
    "Plaats",
    "Thema's",
    "Te bieden",
    "Gezocht",
    "Omvang",
    "Website",
    "Partners",
    "Sinds",
    "Weetje",
)


@pytest.mark.parametrize("repeated", ["a", "1", " ", "0 ", "a@", "- ", '"', "; ", "x\n", "a b ", ". "])
def test_a_list_with_long_cells_is_drafted_like_any_other(repeated: str):
    long = f"a{repeated * LONG}"[:LONG] + "b"
    rows = [
        HEADINGS,
        ("Lichtspoor", "bedrijf", "Best", "", "", "", "", "", "", "", ""),
        *((f"Firma {at}", "bedrijf", *([""] * 9)) for at in range(3)),
        *((f"Rij {at}", "bedrijf", *(long if at == of else "" for of in range(9))) for at in range(9)),
        (long, "bedrijf", *([long] * 9)),
    ]
    text = io.StringIO()
    csv.writer(text).writerows(rows)
    began = time.monotonic()
    draft_of([ListFile("lang.csv", text.getvalue().encode())], NOTHING_YET, Gazetteer(), on=TODAY)
    assert time.monotonic() - began < WITHIN


def test_a_cell_that_is_too_long_is_refused_and_not_looked_through():
    text = f"Naam,Hoek,Weetje\nLichtspoor,bedrijf,\n{'x@' * 2_000_000},bedrijf,{'x@' * 2_000_000}\n"
    began = time.monotonic()
    draft = draft_of([ListFile("lang.csv", text.encode())], NOTHING_YET, on=TODAY)
    assert time.monotonic() - began < WITHIN
    assert "text_too_long" in {problem.code.value for problem in draft.problems}
