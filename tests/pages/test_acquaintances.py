"""The page on which somebody says who knows whom."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from streamlit.testing.v1 import AppTest

from dashboard.analysis.acquaintance import Acquaintance, sweep
from dashboard.analysis.network import network_of
from dashboard.model import Ground
from dashboard.texts import Language, texts_in
from dashboard.views.acquaintances.answers import Answer, changes, read
from dashboard.views.acquaintances.finding import Found
from dashboard.views.acquaintances.matrix import data
from dashboard.workspace import ACQUAINTANCES, Workspace
from tests.domain import an_ecosystem
from tests.hostile import HOSTILE

PAGE = Path(__file__).parents[2] / "pages" / "acquaintances.py"
REGION = an_ecosystem("K1-B1, K1-G1:none, B2")
SWEEP = sweep(network_of(REGION), ["K1", "B1", "G1", "B2"])


def opened(**query: str | list[str]) -> AppTest:
    page = AppTest.from_file(str(PAGE), default_timeout=60)
    page.session_state["language"] = "en"
    page.session_state["author"] = "Anna"
    for name, value in query.items():
        page.query_params[name] = value
    page.run()
    assert not page.exception
    return page


def asked_of(page: AppTest) -> dict[str, Any]:
    """What the matrix in the browser is given."""
    sent = [json.loads(each.proto.json) for each in page.get("bidi_component") if each.proto.json]
    return next(each for each in sent if "organisations" in each)


def test_it_begins_with_the_twenty_best_known(workspace: Workspace) -> None:
    page = opened()
    asked = asked_of(page)

    assert len(asked["organisations"]) == 20
    assert "what 55 of the 190 pairs" in page.title[0].value
    assert len(asked["known"]) == 55


def test_theme_corner_or_organisations_choose_whom_it_is_about(workspace: Workspace) -> None:
    of_corner = asked_of(opened(corner="government"))
    assert {each["corner"] for each in of_corner["organisations"]} == {"government"}
    by_name = asked_of(opened(organisation=["asml", "tue"]))
    assert [each["id"] for each in by_name["organisations"]] == ["tue", "asml"]
    assert len(asked_of(opened(theme="photonics"))["organisations"]) <= 20


def test_where_there_is_nobody_to_ask_about_it_says_what_to_do(workspace: Workspace) -> None:
    workspace.undo(1, author="Anna")
    page = opened()

    assert "no two organisations" in page.title[0].value


def test_every_answer_but_not_knowing_becomes_a_relation_of_today() -> None:
    answers = {("K1", "B1"): Answer.KNOWS, ("K1", "G1"): Answer.WORKS, ("B1", "G1"): Answer.NONE}
    made = list(changes({**answers, ("K1", "B2"): Answer.UNSURE}, on=date(2026, 3, 12)))

    assert [each.values["level"] for each in made if "level" in each.values] == ["knows", "none"]
    assert len(made) == 3
    assert {each.values["ground"] for each in made} == {Ground.NAMED.value}
    assert {each.values["last_confirmed"] for each in made} == {"2026-03-12"}
    assert "level" not in made[1].values  # working together is what a relation is unless told


def test_answers_about_pairs_that_are_not_asked_are_left_out() -> None:
    sent = {
        "revision": 7,
        "answers": [
            ["K1", "B1", "none"],
            ["K1", "B2", "knows"],
            ["B2", "K1", "works"],
            ["B1", "G1", "adores"],
            ["x", "y", "knows"],
        ],
    }
    answered = read(sent, SWEEP)

    assert answered.answers == {("K1", "B2"): Answer.KNOWS}
    assert answered.revision == 7


def test_what_is_written_is_known_afterwards_and_goes_when_it_is_taken_back(workspace: Workspace) -> None:
    network = network_of(workspace.ecosystem())
    found = sweep(network, [each["id"] for each in asked_of(opened())["organisations"]])
    pair = next(each for each in found.pairs if each.known is Acquaintance.UNKNOWN)
    known = [pair.one, pair.other, "none"]
    batch = workspace.commit(
        changes({(pair.one, pair.other): Answer.NONE}, on=date.today()), author="Anna", source=ACQUAINTANCES
    )
    assert known in asked_of(opened())["known"]

    workspace.undo(batch.id, author="Anna")
    assert known not in asked_of(opened())["known"]


def test_names_reach_the_browser_on_one_line_without_direction_marks() -> None:
    region = an_ecosystem("K1-B1", K1={"name": HOSTILE[8]}, B1={"name": HOSTILE[11]})
    found = Found(region, sweep(network_of(region), ["K1", "B1"]), (), ())
    names = [each["name"] for each in data(found, texts_in(Language.DUTCH))["organisations"]]

    assert not {"\u202e", "\u2067"} & set("".join(names))
    assert all(len(name) <= 60 for name in names)


@pytest.mark.parametrize("language", Language)
def test_every_answer_has_a_key_of_its_own(language: Language) -> None:
    found = Found(REGION, SWEEP, (), ())
    keys = [each["key"] for each in data(found, texts_in(language))["words"]["answers"]]

    assert len(set(keys)) == len(Answer) == 4
    assert all(len(key) == 1 for key in keys)
