"""Two organisations in one cell are told, and become two only when somebody says so."""

import pytest

from dashboard.ingest import draft_from
from dashboard.ingest.choices import Choices
from dashboard.ingest.problem import ProblemCode
from dashboard.ingest.taking_apart import names_in, organisations_in, period_in, point_in
from dashboard.ingest.understanding import understand
from dashboard.model import EntityKind
from tests.ingest.lists import NOTHING_YET, TODAY
from tests.ingest.recognising.test_messy_lists import a_table

TABLE = a_table("Naam | Hoek | Plaats\nASML / NXP | bedrijf | Veldhoven\nTU/e | kennis | Eindhoven")


def drafted(**choices):
    read = understand([TABLE], files=["lijst.xlsx"], splits=choices.get("splits", ()))
    return draft_from(read, NOTHING_YET, choices=Choices(is_partial=True, **choices), on=TODAY)


def test_two_in_one_cell_are_told_and_stay_one():
    draft = drafted()

    told = [each for each in draft.notices if each.code is ProblemCode.SEVERAL_IN_ONE]
    assert [(each.found, each.expected) for each in told] == [("ASML / NXP", ("ASML", "NXP"))]
    assert draft.added == {EntityKind.ORGANISATION: 2}


def test_who_says_that_they_are_two_gets_two_with_the_same_facts():
    draft = drafted(splits=("ASML / NXP",))

    assert {each.after.name: each.after.place for each in draft.effects} == {
        "ASML": "Veldhoven",
        "NXP": "Veldhoven",
        "TU/e": "Eindhoven",
    }
    assert ProblemCode.SEVERAL_IN_ONE not in {each.code for each in draft.notices}


@pytest.mark.parametrize(
    ("name", "parts"),
    [
        ("ASML / NXP", ["ASML", "NXP"]),
        ("TU/e; Fontys", ["TU/e", "Fontys"]),
        ("VDL en Prodrive", ["VDL", "Prodrive"]),
        ("TU/e", []),
        ("Waterschap Aa en Maas", []),
        ("Ministerie van Onderwijs, Cultuur en Wetenschap", []),
        ("Stichting Peelnatuur / Gemeente Asten", ["Stichting Peelnatuur", "Gemeente Asten"]),
        ("Van der Meer en Zonen", []),
        ("Jansen & Co", []),
        ("Brainport Development", []),
    ],
)
def test_a_name_that_may_hold_several_is_proposed_as_several(name: str, parts: list[str]):
    assert list(organisations_in(name)) == parts


@pytest.mark.parametrize(
    ("cell", "names"),
    [
        ("TU/e; ASML", ("TU/e", "ASML")),
        ("TU/e, ASML", ("TU/e", "ASML")),
        ("Van der Meer, Jansen en Zonen; TU/e", ("Van der Meer, Jansen en Zonen", "TU/e")),
        ("TU/e\nASML", ("TU/e", "ASML")),
        ("TU/e", ("TU/e",)),
        ("", ()),
        ("TU/e; TU/e", ("TU/e",)),
        ("1. TU/e\n2. ASML", ("TU/e", "ASML")),
        ("- TU/e; o.a. ", ("TU/e",)),
        ("Jansen Techniek, B.V., TU/e", ("Jansen Techniek B.V.", "TU/e")),
        ("-", ()),
        ("n.v.t.", ()),
    ],
)
def test_names_in_a_cell_that_lists_them(cell: str, names: tuple[str, ...]):
    assert names_in(cell) == names


@pytest.mark.parametrize(
    ("cell", "period"),
    [
        ("2023-2026", ("2023", "2026")),
        ("2023 – 2026", ("2023", "2026")),
        ("1 maart 2023 t/m 31-12-2026", ("1 maart 2023", "31-12-2026")),
        ("2023-05-01 - 2024-05-01", ("2023-05-01", "2024-05-01")),
        ("2023", ("2023", "")),
        ("sinds 2023", ("2023", "")),
        ("2023-heden", ("2023", "heden")),
        ("2023/2026", ("2023", "2026")),
        ("van 2023 tot 2026", ("2023", "2026")),
        ("2023-05-01", ("2023-05-01", "")),
    ],
)
def test_a_period_has_a_beginning_and_perhaps_an_end(cell: str, period: tuple[str, str]):
    assert period_in(cell) == period


def test_a_point_in_one_cell_is_two_numbers():
    assert point_in("51.44, 5.47") == ("51.44", "5.47")
    assert point_in("(51.44,5.47)") == ("51.44", "5.47")
    assert point_in("Best") == ("Best", "")
