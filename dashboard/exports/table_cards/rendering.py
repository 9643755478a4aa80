"""Cards and slips as PDF."""

import json
from dataclasses import asdict
from pathlib import Path

from dashboard.exports import typesetting
from dashboard.exports.table_cards.paper import Cards, Slips


def pdf_of_cards(cards: Cards) -> bytes:
    """An A4 for each table that a screen reader can read too (PDF/UA-1)."""
    return _pdf("cards.typ", cards)


def pdf_of_slips(slips: Slips) -> bytes:
    """An A4 for each sort of slip, four on a page with lines to cut along (PDF/UA-1)."""
    return _pdf("slips.typ", slips)


def _pdf(template: str, paper: Cards | Slips) -> bytes:
    words = json.dumps(asdict(paper), ensure_ascii=False)
    return typesetting.pdf(Path(__file__).parent / template, {"paper": words})
