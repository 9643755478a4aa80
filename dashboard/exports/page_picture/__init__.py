"""A page to take along: for paper (A4, A3) and as a picture, set on the server from what the page shows."""

from dashboard.exports.page_picture.rendering import PDF_TYPE, PNG_TYPE, Paper, pdf, png
from dashboard.exports.page_picture.sheet import (
    Columns,
    Heading,
    Look,
    Paragraph,
    Picture,
    Rule,
    Run,
    Sheet,
    Space,
    Table,
)

__all__ = [
    "PDF_TYPE",
    "PNG_TYPE",
    "Columns",
    "Heading",
    "Look",
    "Paper",
    "Paragraph",
    "Picture",
    "Rule",
    "Run",
    "Sheet",
    "Space",
    "Table",
    "pdf",
    "png",
]
