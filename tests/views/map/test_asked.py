"""The filters of the map keep whom they should."""

from dashboard.model import Corner
from dashboard.views.map.asked import Asked, Where
from tests.domain import an_organisation

ASML = an_organisation("B1", name="ASML", place="Veldhoven", aliases="ASM Lithography")


def test_part_of_a_name_an_alias_or_a_place_is_enough() -> None:
    assert Asked(text="asm").keeps(ASML)
    assert Asked(text="lithography").keeps(ASML)
    assert Asked(text=" VELD ").keeps(ASML)
    assert not Asked(text="Philips").keeps(ASML)


def test_no_corner_means_every_corner() -> None:
    assert Asked().keeps(ASML)
    assert Asked(corners=(Corner.BUSINESS,)).keeps(ASML)
    assert not Asked(corners=(Corner.KNOWLEDGE,)).keeps(ASML)


def test_the_side_of_the_border_is_part_of_the_question() -> None:
    assert Asked().question.inside is None
    assert Asked(where=Where.INSIDE).question.inside is True
    assert Asked(where=Where.OUTSIDE).question.inside is False
