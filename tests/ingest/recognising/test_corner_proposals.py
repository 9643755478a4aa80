"""A name often tells the corner, and where it does not, nothing is proposed."""
# ruff: noqa: E501  # names by their corner

import pytest

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
        ("Stichting Lichtwerk", None), ("Kwarts", None), ("Bombardier", None), ("Romano", None),
    ],
)  # fmt: skip
def test_the_corner_that_a_name_tells_of(name: str, corner: Corner | None):
    assert propose_corner(name) is corner


def test_a_kind_says_more_than_a_name():
    assert propose_corner("Lichtspoor B.V.", kind="onderzoeksinstelling") is K
    assert propose_corner("Lichtspoor", kind="fabriek") is None
