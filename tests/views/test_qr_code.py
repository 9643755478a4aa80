"""A QR code of ours is read: near, far, on a dark page."""

import io

import pytest
import typst
import zxingcpp
from PIL import Image, ImageFilter

from dashboard.views.qr_code import QUIET, qr_code

ADDRESS = "http://192.168.178.25:8501/w/KLMNPQ"


def _photographed(svg: str, width: int, *, ground: str = "#FFFFFF", blur: float = 0.0) -> Image.Image:
    """The code `width` pixels wide on a larger picture, as a camera would have it."""
    page = f'#set page(width: 300pt, height: 200pt, margin: 50pt, fill: rgb("{ground}"))\n'
    files = {"main": (page + '#image("c.svg", width: 100pt)').encode(), "c.svg": svg.encode()}
    png = typst.compile(files, format="png", ppi=72 * width / 100)
    picture = Image.open(io.BytesIO(png)).convert("L")
    return picture.filter(ImageFilter.GaussianBlur(blur)) if blur else picture


def _read(picture: Image.Image) -> list[str]:
    return [each.text for each in zxingcpp.read_barcodes(picture)]


@pytest.mark.parametrize("ground", ["#FFFFFF", "#0F1820"])
def test_a_phone_reads_the_address_on_a_light_and_on_a_dark_page(ground: str):
    assert _read(_photographed(qr_code(ADDRESS, label="x"), 300, ground=ground)) == [ADDRESS]


def test_a_phone_reads_it_from_the_back_of_the_room():
    """60 cm wide at ten metres is about 150 of the 4,000 pixels across a phone's picture, hardly sharp."""
    assert _read(_photographed(qr_code(ADDRESS, label="x"), 150, blur=1.2)) == [ADDRESS]


def test_a_code_for_a_room_has_few_modules():
    side = 29 + 2 * QUIET
    assert f'viewBox="0 0 {side} {side}"' in qr_code(ADDRESS, label="x")


def test_a_screen_reader_gets_the_words_and_foreign_text_stays_text():
    svg = qr_code(ADDRESS, label='Scan "<b>')
    assert 'role="img" aria-label="Scan &quot;&lt;b&gt;"' in svg
