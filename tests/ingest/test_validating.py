"""Every cell that cannot stand is named, with its row, its column and what would do."""

import pytest

from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.model import Level, PartialDate, key_of
from dashboard.storage.committing import LONGEST_KEY
from tests.ingest.lists import applied, codes, drafted


def _only_problem(*lists: str) -> Problem:
    (problem,) = drafted(*lists).problems
    return problem


def test_an_unknown_corner_says_where_it_is_and_which_corners_there_are():
    rows = "\n".join(f"Firm {number}|business" for number in range(2, 14))
    problem = _only_problem(f"name|corner\n{rows}\nProvincie|Overhied")
    assert (problem.file, problem.row, problem.column) == ("list.csv", 14, "corner")
    assert (problem.code, problem.found) == (ProblemCode.CODE_UNKNOWN, "Overhied")
    assert problem.expected == ("knowledge", "business", "government", "other")


def test_a_misspelled_code_gets_a_guess():
    assert _only_problem("name|corner\nProvincie|goverment").near == "government"


def test_codes_may_be_written_in_any_case():
    (organisation,) = applied(drafted("name|corner|inside|size\nA|BUSINESS|Yes|Small")).organisations
    assert (organisation.corner, organisation.inside, organisation.size) == ("business", True, "small")


@pytest.mark.parametrize(
    ("heading", "cell"),
    [("corner", "bedrijfje"), ("inside", "perhaps"), ("size", "huge")],
)
def test_every_code_of_an_organisation_is_checked(heading: str, cell: str):
    corner = "" if heading == "corner" else "|corner"
    value = "" if heading == "corner" else "|business"
    problem = _only_problem(f"name{corner}|{heading}\nA{value}|{cell}")
    assert (problem.code, problem.column) == (ProblemCode.CODE_UNKNOWN, heading)


@pytest.mark.parametrize("heading", ["name", "corner"])
def test_what_must_be_filled_may_not_be_empty(heading: str):
    cells = {"name": "A", "corner": "business", heading: ""}
    problem = _only_problem(f"id|name|corner\n1|{cells['name']}|{cells['corner']}")
    assert (problem.code, problem.column, problem.row) == (ProblemCode.VALUE_MISSING, heading, 2)


@pytest.mark.parametrize("date", ["12-03-2024", "2024-3-1", "2024-02-30", "spring", "24", "0000"])
def test_a_date_is_a_day_or_a_year(date: str):
    problem = _only_problem("name|corner\nA|business\nB|business", f"source|target|since\nA|B|{date}")
    assert (problem.code, problem.column, problem.found) == (ProblemCode.DATE_UNREADABLE, "since", date)


def test_a_year_alone_is_a_date():
    draft = drafted("name|corner\nA|business\nB|business", "source|target|since|until\nA|B|2020|2024-05-06")
    (relation,) = applied(draft).relations
    assert (relation.since, relation.until) == (PartialDate(2020), PartialDate(2024, 5, 6))
    assert relation.level is Level.WORKS


@pytest.mark.parametrize(
    ("since", "until", "is_problem"),
    [("2023", "2021", True), ("2022", "2022", False), ("2022-05-01", "2022-05-01", False)],
)
def test_an_end_before_the_beginning_is_a_problem_and_an_equal_one_is_not(
    since: str, until: str, is_problem: bool
):
    draft = drafted("name|corner\nA|business\nB|business", f"source|target|since|until\nA|B|{since}|{until}")
    assert codes(draft) == ([ProblemCode.UNTIL_BEFORE_SINCE] if is_problem else [])


def test_an_end_before_a_beginning_that_is_stored_already_is_a_problem():
    stored = applied(drafted("id|name|since\n1|Lab|2020"))
    assert codes(drafted("id|name|until\n1|Lab|2018", onto=stored)) == [ProblemCode.UNTIL_BEFORE_SINCE]


def test_a_beginning_in_the_future_is_told_and_no_problem():
    draft = drafted("name|corner\nA|business\nB|business", "source|target|since\nA|B|2027")
    assert draft.is_acceptable
    assert [notice.code for notice in draft.notices] == [ProblemCode.SINCE_IN_FUTURE]


@pytest.mark.parametrize(("latitude", "longitude"), [("51.4416", "5.4697"), ("51,4416", "5,4697")])
def test_degrees_have_a_point_or_a_comma(latitude: str, longitude: str):
    draft = drafted(f'name|corner|latitude|longitude\nA|business|"{latitude}"|"{longitude}"')
    (organisation,) = applied(draft).organisations
    assert (organisation.latitude, organisation.longitude) == (51.4416, 5.4697)


@pytest.mark.parametrize(
    ("latitude", "longitude", "code", "column"),
    [
        ("51.4", "", ProblemCode.COORDINATE_ALONE, "latitude"),
        ("", "5.4", ProblemCode.COORDINATE_ALONE, "longitude"),
        ("91", "5.4", ProblemCode.NUMBER_OUT_OF_RANGE, "latitude"),
        ("51.4", "-180.1", ProblemCode.NUMBER_OUT_OF_RANGE, "longitude"),
        ("north", "5.4", ProblemCode.NUMBER_UNREADABLE, "latitude"),
        ("nan", "5.4", ProblemCode.NUMBER_UNREADABLE, "latitude"),
        ("inf", "5.4", ProblemCode.NUMBER_UNREADABLE, "latitude"),
        ("0", "0.0", ProblemCode.COORDINATES_ZERO, "latitude"),
    ],
)
def test_coordinates_that_cannot_be_are_one_problem(
    latitude: str, longitude: str, code: ProblemCode, column: str
):
    problem = _only_problem(f"name|corner|latitude|longitude\nA|business|{latitude}|{longitude}")
    assert (problem.code, problem.column) == (code, column)


def test_a_cell_without_a_heading_is_a_problem():
    problem = _only_problem("name|corner\nA|business|too much")
    assert (problem.code, problem.found) == (ProblemCode.ROW_TOO_LONG, "too much")


def test_every_problem_is_told_and_not_only_the_first():
    draft = drafted(
        "name|corner\nA|bedrijfje\n|business\nC|business",
        "source|target|level\nA|C|friends\nC|C|works\nC|Nobody|works",
    )
    assert codes(draft) == [
        ProblemCode.CODE_UNKNOWN,
        ProblemCode.VALUE_MISSING,
        ProblemCode.CODE_UNKNOWN,
        ProblemCode.RELATED_TO_ITSELF,
        ProblemCode.NAME_UNKNOWN,
    ]
    assert draft.changes == ()


def test_what_a_list_separates_with_semicolons_becomes_several_values():
    draft = drafted("name|corner|themes|offers\nA|business|photonics; batteries;;photonics|Clean room")
    (organisation,) = applied(draft).organisations
    assert organisation.themes == ("photonics", "batteries")
    assert organisation.offers == ("Clean room",)


@pytest.mark.parametrize("degrees", ["5_1", "0x33", "nan", "inf", "1e309", "51.4.4", "51°26'N", "5 1"])
def test_degrees_are_digits_and_nothing_else(degrees: str):
    problem = _only_problem(f"name|corner|latitude|longitude\nA|business|{degrees}|5.4")
    assert problem.code in (ProblemCode.NUMBER_UNREADABLE, ProblemCode.NUMBER_OUT_OF_RANGE)
    assert (problem.column, problem.found) == ("latitude", degrees)


@pytest.mark.parametrize("invisible", ["\u200b", "\u202e\u202c", "\u2066 \u2069"])
def test_a_name_that_nobody_can_see_is_no_name(invisible: str):
    problem = _only_problem(f"id|name|corner\n1|{invisible}|business")
    assert (problem.code, problem.column) == (ProblemCode.VALUE_MISSING, "name")


def test_an_id_too_long_for_an_index_is_told_where_it_stands():
    problem = _only_problem(f"id|name|corner\n{'i' * 121}|A|business")
    assert (problem.code, problem.row, problem.column) == (ProblemCode.TEXT_TOO_LONG, 2, "id")
    assert not drafted(f"id|name|corner\n{'i' * 120}|A|business").problems


def test_the_longest_ids_make_a_relation_that_every_store_can_keep():
    one, two, kind = (letter * 120 for letter in "漢字語")
    draft = drafted(
        f"id|name|corner\n{one}|A|business\n{two}|B|business",
        f"source|target|kind|since|until\n{one}|{two}|{kind}|2020-01-01|2021-01-01",
    )
    (relation,) = applied(draft).relations
    assert len(key_of(relation).encode()) <= LONGEST_KEY


def test_a_cell_longer_than_a_spreadsheet_can_hold_is_told():
    problem = _only_problem(f"name|corner\n{'x' * 32_768}|business")
    assert (problem.code, problem.column, problem.expected) == (ProblemCode.TEXT_TOO_LONG, "name", ("32767",))
    assert not drafted(f"name|corner\n{'x' * 32_767}|business").problems
