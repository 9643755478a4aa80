"""A page on paper says what it was given: accessible, in one sheet, and never as markup."""

import struct

import pytest

from dashboard.exports.page_picture import (
    Columns,
    Heading,
    Look,
    Paper,
    Paragraph,
    Picture,
    Rule,
    Run,
    Sheet,
    Space,
    Table,
    pdf,
    png,
)
from dashboard.exports.page_picture.rendering import font_folders
from tests.hostile import HOSTILE

SVG = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10"><circle cx="5" cy="5" r="4"/></svg>'


def a_sheet(name: str = "TU/e") -> Sheet:
    words = (Run("Both work with "), Run(name, bold=True))
    table = Table(
        ("Theme", "Links"), (((Paragraph((Run(name),)),), (Paragraph((Run("3"),)),)),), (1, 0), numbers=(1,)
    )
    drawn = (Picture(SVG, f"A drawing of {name}"), Heading(name, level=1))
    return Sheet(
        title=name,
        language="en",
        region=name,
        opening=(Paragraph(words, Look.LEAD),),
        blocks=(
            Columns((drawn, (Rule(), Space(1.0))), (1, 1)),
            Heading("Themes"),
            table,
        ),
        footer=name,
        example="Example",
    )


@pytest.mark.parametrize("paper", Paper)
def test_a_sheet_is_one_page_that_a_screen_reader_can_read(paper: Paper):
    made = pdf(a_sheet(), paper=paper)
    assert made.startswith(b"%PDF-")
    assert b"pdfuaid" in made, "it declares PDF/UA"
    assert made.count(b"/Type /Page\n") + made.count(b"/Type /Page/") + made.count(b"/Type/Page/") <= 1


def test_a_picture_is_wide_enough_for_a_slide():
    made = png(a_sheet())
    assert made[:8] == b"\x89PNG\r\n\x1a\n"
    width, high = struct.unpack(">II", made[16:24])
    assert width >= 1900
    assert width > high


@pytest.mark.parametrize("name", HOSTILE)
def test_foreign_text_is_set_as_it_stands_and_commands_nothing(name: str):
    assert pdf(a_sheet(name)).startswith(b"%PDF-")


def test_the_fonts_come_with_the_program():
    names = {font.name for folder in font_folders() for font in folder.glob("*.ttf")}
    assert {"SourceSansPro-Semibold.ttf", "SourceSerifPro-Semibold.ttf"} <= names
