"""Looking back: what the chances would have named."""

import json
from pathlib import Path

import pytest

from dashboard.texts import Language
from tests.cli.running import driehoek

LATER = """\
source,target,since
tue,asml,2015
asml,province,2018
tue,province,2021
"""


def _something_that_came_later(folder: Path) -> None:
    (folder / "later.csv").write_text(LATER)
    assert driehoek("import", "organisations.csv", "later.csv", "--yes").exit_code == 0


def test_looking_back_as_json_has_the_promised_shape(folder: Path):
    _something_that_came_later(folder)
    one, other = (
        driehoek("backtest", "--until", "2020-12-31", "--format", "json", language=each).stdout
        for each in Language
    )
    assert one == other
    found = json.loads(one)
    assert (found["until"], found["candidates"], found["realised"]) == ("2020-12-31", 1, 1)
    measures = {"share_in_first_ten": 1.0, "precision_at_100": 1.0}
    assert found["methods"] == {
        "ours": measures,
        "random": measures,
        "common_neighbours": measures,
        "adamic_adar": measures,
        "weighted_resource_allocation": measures,
        "preferential_attachment": measures,
    }
    assert found["ceiling"] == {
        **measures,
        "without_common_neighbour": 0,
        "share_with_common_neighbour": 1.0,
    }


@pytest.mark.parametrize("language", Language)
def test_looking_back_reads_aloud(folder: Path, language: Language):
    _something_that_came_later(folder)
    result = driehoek("backtest", "--until", "2020-12-31", language=language)
    assert result.exit_code == 0
    lines = result.stdout.splitlines()
    assert "31 december 2020" in lines[0].lower()
    assert len(lines) == 4 + 1 + 1 + 8
    assert all(line.replace("\xa0", "").rstrip().endswith("100%") for line in lines[6:])


def test_looking_back_on_an_empty_store_says_that_nothing_is_dated(folder: Path):
    result = driehoek("backtest", "--until", "2020-12-31")
    assert (result.exit_code, result.stdout) == (1, "")
    assert result.stderr.startswith("There is nothing to look back on")
