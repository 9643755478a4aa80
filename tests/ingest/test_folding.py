"""Two spellings of one name fold to one text, and two names do not."""

import pytest

from dashboard.ingest.folding import fold, slug
from dashboard.ingest.nearness import Names, near_names


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Philips", "PHILIPS N.V."),
        ("Coöperatie Café Ørsted", "cafe orsted"),
        ("SMART Photonics B.V.", "Smart Photonics bv"),
        ("S.M.A.R.T. Photonics", "SMART Photonics"),
        ("Stichting DITSS", "DITSS"),
        ("Siemens AG", "siemens"),
        ("Übermut GmbH & Co. KG", "UBERMUT"),
        ("Sioux\u200b Technologies", "Sioux  Technologies"),
        ("\u202eASML\u202c", "ASML"),
        ("Straße 7", "STRASSE 7"),
    ],
)
def test_spellings_of_one_name_fold_to_one(one: str, other: str):
    assert fold(one) == fold(other)


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("High Tech NL", "High Tech"),
        ("VDL ETG", "VDL Groep"),
        ("Gemeente Best", "Best"),
        ("Philips", "Philips Research"),
        ("东京大学", "京都大学"),
    ],
)
def test_two_names_stay_two(one: str, other: str):
    assert fold(one) != fold(other)


@pytest.mark.parametrize("name", ["B.V.", "***", "Stichting", "…"])
def test_a_name_that_is_nothing_but_form_keeps_something(name: str):
    assert fold(name)
    assert slug(name)


def test_an_id_made_of_a_name_is_short_and_plain():
    assert slug("Additive Industries B.V.") == "additive-industries"
    assert slug("Zeer lange naam " * 20).startswith("zeer-lange-naam")
    assert len(slug("Zeer lange naam " * 20)) <= 60


def test_the_most_similar_name_is_the_one_that_is_asked_about():
    others = Names(["Philips Lighting", "Philips Research", "ASML"])
    found = list(near_names(Names(["Phillips Research"]), others))
    assert [(near.row, near.other) for near in found] == [(0, 1)]


def test_equal_names_are_not_near():
    assert list(near_names(Names(["ASML"]), Names(["asml n.v."]))) == []
