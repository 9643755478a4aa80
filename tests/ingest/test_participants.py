"""A list of participants: organisations and seats come in, and nothing of the people."""

from datetime import date

import pytest

from dashboard.ingest import ListFile
from dashboard.ingest.bringing import brought
from dashboard.ingest.participants import (
    MOST_SEATS,
    Attending,
    Participants,
    narrowed,
    organisation_column,
    participants,
)
from dashboard.model import Corner, Ecosystem
from tests.domain import an_ecosystem

REGION = an_ecosystem(
    "", K1={"name": "Technische Universiteit Eindhoven", "aliases": ("TU/e",)}, B1={"name": "ASML"}
)
TODAY = date(2026, 11, 26)


def read(text: str, ecosystem: Ecosystem = REGION, *, column: int | None = None) -> Participants:
    found = brought([ListFile("list.csv", text.encode())], remembered={})
    columns = {
        (each.file, each.sheet): (
            organisation_column(each, found.plans[each.file, each.sheet]) if column is None else column
        )
        for each in found.tables
    }
    kept, left_out = narrowed(found, columns)
    assert "Vries" not in repr(kept.tables)
    assert "@" not in repr(kept.tables)
    return participants(kept, ecosystem, left_out=left_out, on=TODAY)


def test_several_people_of_one_organisation_are_its_seats_and_nothing_of_them_is_kept() -> None:
    found = read(
        "Voornaam;Achternaam;E-mail;Organisatie;Functie\n"
        "Jan;de Vries;jan@asml.com;ASML;directeur\n"
        "Piet;Jansen;p@asml.com;asml;inkoper\n"
        "Ans;Bos;ans@tue.nl;TU/e;hoogleraar\n"
        "Roos;Wit;roos@w.nl;;zelfstandig\n"
    )
    assert found.attending == (
        Attending("ASML", 2, organisation="B1"),
        Attending("Technische Universiteit Eindhoven", 1, organisation="K1"),
    )
    assert (found.seats, found.without, found.left_out) == (3, 1, 4)


def test_a_new_name_keeps_the_corner_that_it_tells_of() -> None:
    found = read("Bedrijf\nGemeente Waalre\nLichtfabriek BV\nDe Peelakker\n")
    assert [each.organisation for each in found.attending] == [None, None, None]
    assert [each.corner for each in found.attending] == [Corner.GOVERNMENT, Corner.BUSINESS, None]


def test_a_name_that_is_nearly_one_of_ours_is_asked_and_not_joined() -> None:
    (found,) = read("Organisatie\nTechnische Universiteit Eindhovn\n").attending
    assert (found.organisation, found.maybe) == (None, ("K1",))


@pytest.mark.parametrize(
    "headings", ["Deelnemer;Organisatie", "Name;Company", "Naam;Werkgever (organisatie)", "Naam;Bedrijf"]
)
def test_a_column_of_people_is_never_taken_for_organisations(headings: str) -> None:
    found = read(f"{headings}\nJan de Vries;ASML\nAns de Vries;TU/e\n")
    assert [each.organisation for each in found.attending] == ["B1", "K1"]


def test_names_beside_addresses_are_asked_about_and_not_guessed() -> None:
    found = brought(
        [ListFile("list.csv", b"Naam;E-mail\nJan de Vries;j@x.nl\nASML;i@asml.com\n")], remembered={}
    )
    (table,) = found.tables
    assert organisation_column(table, found.plans[table.file, table.sheet]) is None
    found = brought([ListFile("list.csv", b"Deelnemer;Stad\nJan de Vries;Best\n")], remembered={})
    (table,) = found.tables
    assert organisation_column(table, found.plans[table.file, table.sheet]) is None
    assert read("Naam;E-mail\nASML;i@asml.com\n", column=0).seats == 1


@pytest.mark.parametrize(("said", "seats"), [("3", 3), ("", 1), ("een", 1), ("99999", MOST_SEATS)])
def test_a_number_of_people_is_taken(said: str, seats: int) -> None:
    assert read(f"Organisatie;Aantal personen\nASML;{said}\n").seats == seats


def test_a_formula_and_an_empty_list_do_no_harm() -> None:
    assert read("Organisatie\n=cmd|' /C calc'!A0\n").seats == 1
    assert read("Organisatie\n") == Participants()
