"""The template says in her own language what goes where, and what it shows never ends up in a region."""

import pytest

from dashboard.exports.template import file_name, template
from dashboard.exports.template_columns import SHEETS, choices, examples, headings, sheet_name
from dashboard.ingest.own_files import EXAMPLE_MARKS, EXPLANATION_MARK, without_own
from dashboard.model.list_kind import ListKind
from dashboard.texts import Language, texts_in
from tests.exports.workbooks import opened, tables

ALL = [
    pytest.param(sheet, texts_in(language), id=f"{sheet.kind}-{language}")
    for sheet in SHEETS
    for language in Language
]


@pytest.fixture(params=Language)
def texts(request):
    return texts_in(request.param)


def test_the_template_opens_on_its_explanation_and_has_a_sheet_for_every_kind_of_list(texts):
    names = opened(template(texts)).sheetnames
    assert names == [texts("template.sheet_explanation"), *(sheet_name(sheet, texts) for sheet in SHEETS)]
    assert [sheet.kind for sheet in SHEETS] == list(ListKind)


def test_two_templates_are_the_same_bytes(texts):
    assert template(texts) == template(texts)


def test_the_file_is_named_in_the_language(texts):
    assert file_name(texts).endswith(".xlsx")
    assert texts.language is Language.ENGLISH or file_name(texts) == "driehoek-sjabloon.xlsx"


def test_nothing_that_a_template_shows_becomes_a_list(texts):
    assert [without_own(table) for table in tables(template(texts))] == [None] * (1 + len(SHEETS))


def test_what_she_fills_in_below_the_examples_is_read_and_they_are_not(texts):
    organisations = tables(template(texts))[1]
    hers = ("ASML", "bedrijf", *("",) * (len(organisations.headings) - 2))
    filled = without_own(
        type(organisations)(
            organisations.file,
            organisations.headings,
            1,
            (*organisations.rows, type(organisations.rows[0])(9, hers)),
        )
    )
    assert filled is not None
    assert [row.cells for row in filled.rows] == [hers]


def test_the_marks_are_those_that_the_reading_knows(texts):
    assert texts("template.example_mark") in EXAMPLE_MARKS
    assert texts("template.title").startswith(EXPLANATION_MARK)


@pytest.mark.parametrize(("sheet", "texts"), ALL)
def test_every_example_fits_under_its_headings(sheet, texts):
    assert len(sheet.widths) == len(sheet.fields)
    for cells in examples(sheet, texts):
        assert len(cells) == len(sheet.fields), cells
        assert cells[0].endswith(texts("template.example_mark"))


@pytest.mark.parametrize(("sheet", "texts"), ALL)
def test_an_example_says_only_what_can_be_chosen(sheet, texts):
    for position, field in enumerate(sheet.fields):
        words = choices(sheet.kind, field, texts)
        if words:
            said = {cells[position] for cells in examples(sheet, texts)} - {""}
            assert said <= set(words), field


@pytest.mark.parametrize(("sheet", "texts"), ALL)
def test_every_column_explains_itself_when_pointed_at_and_stays_in_sight(sheet, texts):
    page = opened(template(texts))[sheet_name(sheet, texts)]
    assert tuple(cell.value for cell in page[1]) == headings(sheet, texts)
    assert all(cell.comment and cell.comment.text.endswith(".") for cell in page[1])
    assert page.freeze_panes == "A2"


@pytest.mark.parametrize(("sheet", "texts"), ALL)
def test_the_headings_of_one_sheet_differ(sheet, texts):
    assert len(set(headings(sheet, texts))) == len(sheet.fields)


@pytest.mark.parametrize(("sheet", "texts"), ALL)
def test_a_column_of_codes_offers_each_of_them_in_words(sheet, texts):
    offered = {}
    for each in opened(template(texts))[sheet_name(sheet, texts)].data_validations.dataValidation:
        (cells,) = each.sqref.ranges
        column = cells.min_col
        offered[sheet.fields[column - 1]] = each.formula1.strip('"').split(",")
        assert len(each.formula1) <= 255  # a spreadsheet takes no more
    wanted = {field: list(words) for field in sheet.fields if (words := choices(sheet.kind, field, texts))}
    assert offered == wanted


def test_the_choices_are_there_for_every_code_that_a_list_may_hold(texts):
    offered = {field for sheet in SHEETS for field in sheet.fields if choices(sheet.kind, field, texts)}
    assert offered == {"corner", "size", "inside", "level", "ground", "kind", "role"}


def test_a_number_keeps_the_zero_that_it_begins_with(texts):
    page = opened(template(texts))[texts("template.sheet_organisations")]
    assert {dimension.number_format for dimension in page.column_dimensions.values()} == {"@"}
