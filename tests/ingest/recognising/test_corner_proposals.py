"""A name often tells the corner, and where it does not, nothing is proposed."""
# ruff: noqa: E501  # names by their corner

import csv

import pytest

from dashboard.data_folder import data_folder
from dashboard.ingest.recognising.corner_proposals import propose_corner
from dashboard.model import Corner

K, B, G, O = Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT, Corner.OTHER  # noqa: E741


@pytest.mark.parametrize(
    ("name", "corner"),
    [
        ("Gemeente Best", G), ("Gem. Son en Breugel", G), ("Provincie Noord-Brabant", G), ("Waterschap De Dommel", G),
        ("Hoogheemraadschap van Delfland", G), ("GGD Brabant-Zuidoost", G), ("RVO", G), ("Brabantse Ontwikkelings Maatschappij", G),
        ("Ministerie van Defensie", G), ("Universiteit Utrecht", K), ("Fontys Hogeschool", K), ("Erasmus MC", K),
        ("UMC Utrecht", K), ("TNO", K), ("ROC Ter AA", K), ("Fraunhofer IPT", K), ("University of Twente", K),
        ("Lichtspoor B.V.", B), ("ASM International N.V.", B), ("Siemens AG", B), ("Enexis Netbeheer", B),
        ("VDL Groep", B), ("Vereniging FME", O), ("Catharina Ziekenhuis", O),
        ("Radboudumc", K), ("Stichting Radboud UMC", K), ("Fontys", K), ("Fontys Engineering", K), ("Avans", K), ("Saxion", K),
        ("HAN", K), ("Hanzehogeschool Groningen", K), ("Hanze", K), ("Zuyd", K), ("NHL Stenden", K), ("Windesheim", K),
        ("Inholland", K), ("UMCG", K), ("LUMC", K), ("Summa College", K), ("Summacollege", K), ("Peelcollege", K),
        ("ROC Tilburg", K), ("Curio", K), ("Yuverta", K), ("Holst Centre", K), ("Rijksuniversiteit Groningen", K),
        ("Amsterdam UMC", K), ("Wetsus", K), ("Koning Willem I College", K), ("KNAW", K),
        ("BOM", G), ("Waterschap Aa en Maas", G), ("VNG", G), ("Nationale Politie", G), ("OostNL Ontwikkelings Maatschappij", G),
        ("Rijksdienst voor Ondernemend Nederland", G), ("GGD Hart voor Brabant", G), ("Vervoerregio Amsterdam", G),
        ("Enexis", B), ("Brabant Water", B), ("Havenbedrijf Rotterdam", B),
        ("Máxima MC", O), ("Maasziekenhuis Pantein", O), ("Medisch Centrum Leeuwarden", O), ("GGzE", O),
        ("Bom Bouw B.V.", B), ("Han Solutions B.V.", B), ("Summa Innovaties", None), ("Hanos", None), ("Hansen", None), ("Summum", None), ("Avansis", None), ("Zuidzorg", None), ("Bomenwacht", None),
        ("Stichting Lichtwerk", None), ("Kwarts", None), ("Bombardier", None), ("Romano", None),
    ],
)  # fmt: skip
def test_the_corner_that_a_name_tells_of(name: str, corner: Corner | None):
    assert propose_corner(name) is corner


def test_a_kind_says_more_than_a_name():
    assert propose_corner("Lichtspoor B.V.", kind="onderzoeksinstelling") is K
    assert propose_corner("Lichtspoor", kind="fabriek") is None


def test_no_proposal_for_an_organisation_of_the_example_is_wrong_but_for_those_that_stand_between():
    between = {"BOM", "UMC Utrecht", "Brainport Industries", "Brainport Industries Campus"}
    with (data_folder() / "brainport" / "organisations.csv").open(encoding="utf-8", newline="") as file:
        wrong = {
            row["name"]
            for row in csv.DictReader(file)
            if (proposed := propose_corner(row["name"])) is not None and proposed.value != row["corner"]
        }
    assert wrong == between
