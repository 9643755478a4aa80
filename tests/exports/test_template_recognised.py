"""Whatever somebody fills in under a heading of the template is read as what the heading means."""

import pytest

from dashboard.exports.template import template
from dashboard.exports.template_columns import SHEETS, choices, headings
from dashboard.ingest.plan import Shape
from dashboard.ingest.recognising import recognise
from dashboard.ingest.table import Row, Table
from dashboard.texts import Language, texts_in
from tests.exports.workbooks import tables

ALL = [
    pytest.param(sheet, texts_in(language), id=f"{sheet.kind}-{language}")
    for sheet in SHEETS
    for language in Language
]


def as_read(sheet, texts) -> Table:
    """The sheet of a template that somebody brings back, its examples still in it."""
    return tables(template(texts))[1 + SHEETS.index(sheet)]


@pytest.mark.parametrize(("sheet", "texts"), ALL)
def test_every_heading_is_recognised_as_its_field(sheet, texts):
    plan = recognise(as_read(sheet, texts))
    assert plan.shape is Shape(sheet.kind.value)
    assert {column.heading: column.field for column in plan.columns} == dict(
        zip(headings(sheet, texts), sheet.fields, strict=True)
    )
    assert not plan.personal


@pytest.mark.parametrize(("sheet", "texts"), ALL)
def test_every_word_that_can_be_chosen_means_its_code(sheet, texts):
    offered = {field: choices(sheet.kind, field, texts) for field in sheet.fields}
    longest = max(len(words) for words in offered.values())
    rows = [
        tuple([*offered[field], *[""] * longest][number] if offered[field] else "x" for field in sheet.fields)
        for number in range(longest)
    ]
    table = Table(
        "list.xlsx",
        headings(sheet, texts),
        1,
        tuple(Row(number, cells) for number, cells in enumerate(rows, start=2)),
        sheet="list",
    )
    for column in recognise(table).columns:
        for word, code in offered[column.field or "name"].items():
            assert column.values.get(word.casefold(), word) == code, (column.heading, word)


def test_the_sheet_that_explains_is_no_list():
    for language in Language:
        assert recognise(tables(template(texts_in(language)))[0]).shape is Shape.NOTHING
