"""A canonical file is known by its headings, in any order and case."""

import pytest

from dashboard.ingest.plan import Because
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.recognising import recognise
from dashboard.ingest.shaping import shaped
from dashboard.ingest.table import Table
from dashboard.model import EntityKind
from dashboard.model.list_kind import ListKind
from tests.ingest.lists import codes, drafted


@pytest.mark.parametrize("kind", ListKind)
def test_each_of_the_four_is_recognised_by_all_its_headings(kind: ListKind):
    table = Table("list.csv", kind.headings, 1, ())
    plan = recognise(table)
    made = shaped(table, plan)
    assert {column.because for column in plan.columns} == {Because.CANONICAL}
    assert [mapped.kind for mapped in made.mapped] == [kind]
    assert made.problems == ()


def test_order_and_case_of_headings_do_not_matter():
    draft = drafted("Corner|NAME\nbusiness|ASML")
    assert draft.added == {EntityKind.ORGANISATION: 1}


def test_an_unknown_heading_is_told_and_left_out():
    draft = drafted("name|corner|websit\nASML|business|asml.com")
    assert draft.is_acceptable
    (notice,) = draft.notices
    assert (notice.code, notice.column, notice.near) == (ProblemCode.HEADING_UNKNOWN, "websit", "website")


def test_a_heading_that_stands_there_twice_is_a_problem():
    assert codes(drafted("name|corner|Name\nA|business|B")) == [ProblemCode.HEADING_TWICE]


def test_a_list_that_is_none_of_the_four_says_which_headings_it_misses():
    (problem,) = drafted("id|name_of_it|corner\n1|ASML|business").problems
    assert problem.code is ProblemCode.LIST_NOT_RECOGNISED
    assert (problem.near, problem.expected) == ("organisations.csv", ("name",))


def test_headings_without_rows_are_a_problem_only_when_nothing_else_comes():
    assert codes(drafted("name|corner")) == [ProblemCode.FILE_HAS_NO_ROWS]
    assert drafted("name|corner\nASML|business", "source|target").is_acceptable
