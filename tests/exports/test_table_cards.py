"""Cards and slips as PDF: a page each, whatever the names are."""

import re

import pytest

from dashboard.exports.table_cards import Card, Cards, Seat, Slip, Slips, pdf_of_cards, pdf_of_slips
from tests.hostile import HOSTILE

MARK = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 20 20"><circle cx="10" cy="10" r="8"/></svg>'
WORDS = {code: code for code in ("seats", "together", "nothing", "name", "legend")}
FOREIGN = ("Łódź Technologia", "東京大学", "مؤسسة التقنية", "#set page(width: 1cm)", "$x^2$ *vet* @label <a>")


def pages(pdf: bytes) -> int:
    return len(re.findall(rb"/Type\s*/Page\b", pdf))


def cards(*names: str, together: int = 8, often: int = 1) -> bytes:
    seats = tuple(
        Seat(MARK, "bedrijf", name[:60], (name[:90], name[:90]), "Ronde 2: tafel 3") for name in names
    )
    pairs = tuple((f"{name[:60]} en {name[:60]}", name[:420]) for name in names)[:together]
    made = tuple(Card(f"Tafel {number}", "Ronde 1", seats, pairs) for number in range(1, often + 1))
    return pdf_of_cards(Cards(names[0], "nl", names[0][:80], WORDS, made))


@pytest.mark.parametrize("names", [HOSTILE[:8], HOSTILE[4:], FOREIGN, ("W" * 1000,) * 8])
def test_a_table_of_eight_stays_on_one_page_whatever_their_names(names: tuple[str, ...]) -> None:
    assert pages(cards(*names)) == 1


def test_every_table_has_a_page_of_its_own() -> None:
    assert pages(cards("TU/e", "Lichtspoor", often=3)) == 3


def test_a_table_where_nothing_is_known_to_meet_has_a_card_too() -> None:
    assert pages(cards("TU/e", "Lichtspoor", together=0)) == 1


@pytest.mark.parametrize("name", [*HOSTILE, *FOREIGN])
def test_every_sort_of_slip_has_a_page(name: str) -> None:
    lines = (("Ik kan", 1), ("voorstellen aan", 1), ("omdat", 2), ("Van", 1))
    assert pages(pdf_of_slips(Slips(name, "nl", name[:60], "Lever in", (Slip(lines), Slip(lines))))) == 2
