"""How to reach somebody is left out of a text; other figures stay."""

import pytest

from dashboard.contacts import without_contacts


@pytest.mark.parametrize(
    "contact",
    [
        "06-12345678",
        "06 12345678",
        "0612345678",
        "06 - 12 34 56 78",
        "06/12345678",
        "06–12345678",
        "06.12.34.56.78",
        "040-2123456",
        "040 - 212 34 56",
        "(040) 212 34 56",
        "0402123456",
        "0493-312345",
        "+31 6 12345678",
        "+31 (0)6 12 34 56 78",
        "+31612345678",
        "0031 40 212 34 56",
        "0474/12.34.56",
        "02 123 45 67",
        "+32 474 12 34 56",
        "jan.jansen@licht-spoor.example",
        "J.Jansen+leden@tue.example",
    ],
)
@pytest.mark.parametrize("text", ["{}", "Bel {} voor een afspraak", "Een zaal ({}), op vrijdag", "tel:{};"])
def test_how_to_reach_somebody_is_left_out(contact: str, text: str):
    shown = without_contacts(text.format(contact))
    assert shown == text.format("…")


@pytest.mark.parametrize(
    "text",
    [
        "02-03-2026 10:00 uur",
        "01-09-2025 31-12-2025",
        "01-09-2025 t/m 31-12-2025",
        "01/09/2025 - 31/12/2025",
        "2025-09-01 2025-12-31",
        "project 0101004730",
        "open 08.30-17.00 08.30-12.00",
        "KvK 01234567",
        "RSIN 001234567",
        "vestiging 000012345678",
        "€ 1.250.000 over 2024-2027",
        "51.4416, 5.4697",
        "06-2026 en 09-2026",
        "zaal voor 200, elke vrijdag",
        "@driehoek op zaterdag",
        "",
    ],
)
def test_other_figures_stay(text: str):
    assert without_contacts(text) == text


def test_what_stands_behind_a_number_stays():
    assert without_contacts("06-12345678 2 personen, 040-2123456 en 3 zalen") == (
        "… 2 personen, … en 3 zalen"
    )
