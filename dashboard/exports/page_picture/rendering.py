"""A sheet as PDF and PNG, through typst: its whole engine is in the package, nothing is asked outside.

Every word goes in as data (JSON), never as markup: no name can become a command.
"""

import json
from dataclasses import asdict
from enum import StrEnum
from pathlib import Path

from dashboard.exports import typesetting
from dashboard.exports.page_picture.sheet import Sheet
from dashboard.exports.typesetting import font_folders

PDF_TYPE = "application/pdf"
PNG_TYPE = "image/png"
TEMPLATE = Path(__file__).parent / "sheet.typ"
_PICTURE_PPI = 165.0


class Paper(StrEnum):
    """The sizes, lying down: A4 for a folder, A3 for the wall."""

    A4 = "a4"
    A3 = "a3"


def pdf(sheet: Sheet, *, paper: Paper = Paper.A4) -> bytes:
    """One sheet that a screen reader can read too (PDF/UA-1)."""
    return typesetting.pdf(TEMPLATE, _inputs(sheet, paper))


def png(sheet: Sheet, *, ppi: float = _PICTURE_PPI) -> bytes:
    """The same as a picture, about 1,930 px wide."""
    import typst

    return typst.compile(
        TEMPLATE,
        format="png",
        ppi=ppi,
        font_paths=list(font_folders()),
        ignore_system_fonts=True,
        sys_inputs=_inputs(sheet, Paper.A4),
    )


def _inputs(sheet: Sheet, paper: Paper) -> dict[str, str]:
    return {"sheet": json.dumps(asdict(sheet), ensure_ascii=False), "paper": paper.value}
