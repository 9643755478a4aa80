"""What other programs read of the gaps keeps its shape."""

from dashboard.analysis.gaps import gaps
from dashboard.analysis.network import network_of
from dashboard.exports.gaps import HEADINGS, as_json, rows
from tests.domain import an_ecosystem

ECOSYSTEM = an_ecosystem("K1-B1, B1-G1, K1-O1, O1-G1", K1={"name": "TU/e"})


def test_json_has_the_promised_fields_and_no_others():
    assert as_json(gaps(network_of(ECOSYSTEM))) == {
        "organisations": {"knowledge": 1, "business": 1, "government": 1, "other": 1},
        "relations": 4,
        "golden_triangles": 0,
        "golden_within_one_activity": 0,
        "open_triangles": 1,
        "missing_links": [
            {
                "source": "G1",
                "target": "K1",
                "closes": 1,
                "ways": 2,
                "introducers": ["B1", "O1"],
                "resource_allocation": 1.0,
            }
        ],
    }


def test_rows_name_both_sides_by_id_and_by_name():
    (row,) = rows(gaps(network_of(ECOSYSTEM)), ECOSYSTEM)
    assert dict(zip(HEADINGS, row, strict=True)) == {
        "source": "G1",
        "source_name": "G1",
        "target": "K1",
        "target_name": "TU/e",
        "closes": 1,
        "ways": 2,
        "introducers": "B1;O1",
        "resource_allocation": 1.0,
    }
