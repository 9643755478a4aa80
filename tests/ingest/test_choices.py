"""What was decided about a list, and what of it holds for the next one."""

from dashboard.ingest.choices import Choices
from dashboard.model import Corner


def test_a_place_that_was_read_as_one_that_nobody_knows_either_is_read_otherwise():
    once = Choices().read_as({"Veldhooven": "Nergenshuizen", "Hellmond": "Helmond"})
    assert once.read_as({"Nergenshuizen": "Veldhoven"}).places == {
        "Veldhooven": "Veldhoven",
        "Hellmond": "Helmond",
    }


def test_only_what_its_cells_mean_holds_for_the_next_list():
    said = Choices(corners={"ggd": Corner.GOVERNMENT}, splits=("A / B",), places={"Eindhovn": "Eindhoven"})
    assert said.for_the_next == Choices(splits=("A / B",), places={"Eindhovn": "Eindhoven"})
