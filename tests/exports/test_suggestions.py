"""What other programs read of suggestions keeps its shape."""

import json

from dashboard.analysis.network import network_of
from dashboard.analysis.suggestions import suggest
from dashboard.exports.suggestions import HEADINGS, as_json, rows
from tests.domain import a_relation, an_ecosystem

ECOSYSTEM = an_ecosystem(
    "",
    a_relation("K1-B1", themes="photonics"),
    a_relation("B1-G1", themes="photonics"),
    K1={"name": "TU/e", "themes": "photonics"},
    G1={"name": "Province", "themes": "photonics"},
)


def test_json_has_the_promised_fields_in_their_rank():
    (suggestion,) = json.loads(json.dumps(as_json(suggest(network_of(ECOSYSTEM), well_known=True))))
    assert list(suggestion) == ["source", "target", "introducers", "reasons"]
    assert (suggestion["source"], suggestion["target"]) == ("G1", "K1")
    assert all(next(iter(reason)) == "code" for reason in suggestion["reasons"])


def test_rows_give_the_rank_both_names_and_the_codes_of_the_reasons():
    (row,) = rows(suggest(network_of(ECOSYSTEM), well_known=True), ECOSYSTEM)
    read = dict(zip(HEADINGS, row, strict=True))
    assert (read["rank"], read["source_name"], read["target_name"]) == (1, "Province", "TU/e")
    assert "closes" in str(read["reasons"]).split(";")
