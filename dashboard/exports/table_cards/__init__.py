"""Paper for a workshop: a card for every table, and slips to write on."""

from dashboard.exports.table_cards.paper import Card, Cards, Seat, Slip, Slips
from dashboard.exports.table_cards.rendering import pdf_of_cards, pdf_of_slips

__all__ = ["Card", "Cards", "Seat", "Slip", "Slips", "pdf_of_cards", "pdf_of_slips"]
