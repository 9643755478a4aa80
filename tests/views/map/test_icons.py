"""Every mark has a picture, and the picture is where it is said to be."""

import re

from dashboard.model import Corner
from dashboard.views.map import icons


def test_every_corner_has_a_filled_an_outlined_and_a_halo_mark() -> None:
    known = icons.mapping()
    for corner in Corner:
        for kind in ("filled", "outlined", "halo"):
            assert icons.name_of(corner, kind) in known
    assert icons.RING in known


def test_every_icon_lies_within_the_picture() -> None:
    width, height = map(int, re.findall(r'(?:width|height)="(\d+)"', icons.atlas())[:2])
    for cell in icons.mapping().values():
        assert cell["x"] + cell["width"] <= width
        assert cell["y"] + cell["height"] <= height
        assert cell["mask"] is True


def test_the_picture_is_white_for_it_takes_its_colour_later() -> None:
    assert set(re.findall(r"#[0-9A-Fa-f]{6}", icons.atlas())) == {"#FFFFFF"}
