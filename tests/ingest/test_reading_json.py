"""JSON is a list when it holds objects: each of them a row, each key a heading."""

import json
from typing import Any

import pytest

from dashboard.ingest.problem import ProblemCode
from tests.ingest.workbooks import book_of, noticed, refusal_of, table_of


def _json(value: Any, encoding: str = "utf-8") -> bytes:
    return json.dumps(value, ensure_ascii=False).encode(encoding)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_objects_are_rows_and_keys_are_headings(encoding: str):
    members = [{"naam": "Coöperatie", "actief": True}, {"naam": "B", "leden": 12, "website": None}]
    table = table_of(_json(members, encoding), name="leden.json")
    assert table.headings == ("naam", "actief", "leden", "website")
    assert [row.cells for row in table.rows] == [("Coöperatie", "yes"), ("B", "", "12")]
    assert [row.number for row in table.rows] == [2, 3]


def test_every_list_in_an_object_is_a_sheet():
    content = {"about": "x", "organisations": [{"name": "A"}], "tags": ["a"], "relations": [{"source": "A"}]}
    assert [table.sheet for table in book_of(_json(content)).tables] == ["organisations", "relations"]


def test_what_is_nested_is_told_apart_by_a_point():
    table = table_of(_json([{"naam": "A", "adres": {"plaats": {"naam": "Best"}, "postcode": "5680"}}]))
    assert dict(zip(table.headings, table.rows[0].cells, strict=True)) == {
        "naam": "A",
        "adres.plaats.naam": "Best",
        "adres.postcode": "5680",
    }


def test_a_list_of_words_becomes_one_cell():
    table = table_of(_json([{"naam": "A", "thema's": ["photonics", "mind; body", 'the "best"']}]))
    assert table.rows[0].cells[1] == 'photonics;"mind; body";"the ""best"""'


def test_a_list_of_objects_within_an_object_is_left_out_and_told():
    table = table_of(_json([{"naam": "A", "contacten": [{"naam": "Jan"}]}]))
    assert table.headings == ("naam",)
    assert noticed(table) == {ProblemCode.VALUES_LEFT_OUT: "contacten"}


def test_a_text_that_only_begins_with_a_bracket_is_a_text():
    assert table_of(b"[naam];[plaats]\nA;Best\n").headings == ("[naam]", "[plaats]")


def test_more_keys_than_a_list_has_columns_are_refused():
    assert refusal_of(_json([{f"k{n}": "x" for n in range(501)}])).code is ProblemCode.TOO_MANY_COLUMNS


def test_lists_without_anything_in_them_are_empty():
    assert refusal_of(b"[]").code is ProblemCode.FILE_EMPTY
    assert refusal_of(b"[{}, {}]").code is ProblemCode.FILE_EMPTY
