"""The corners of the triangle."""

from enum import StrEnum


class Corner(StrEnum):
    """Where an organisation stands. `OTHER` is no corner of a triangle, but it can introduce."""

    KNOWLEDGE = "knowledge"
    BUSINESS = "business"
    GOVERNMENT = "government"
    OTHER = "other"


CORNERS = (Corner.KNOWLEDGE, Corner.BUSINESS, Corner.GOVERNMENT)
"""The three that make a triangle, in the order in which every diagram draws them."""
