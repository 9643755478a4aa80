"""Suggestions as other programs read them: JSON, and rows with their reasons by code."""

from collections.abc import Sequence
from typing import Any

from dashboard.analysis.suggestions import Suggestion
from dashboard.exports.table import Row
from dashboard.model import Ecosystem
from dashboard.model.cell_list import join_cell

HEADINGS = ("rank", "source", "source_name", "target", "target_name", "introducers", "reasons")


def as_json(suggestions: Sequence[Suggestion]) -> list[dict[str, Any]]:
    """What `driehoek suggestions --format json` prints, in their rank."""
    return [suggestion.facts() for suggestion in suggestions]


def rows(suggestions: Sequence[Suggestion], ecosystem: Ecosystem) -> list[Row]:
    """One row each under `HEADINGS`: ids with their names, and the codes of the reasons."""
    names = {each.id: each.name for each in ecosystem.organisations}
    return [
        (
            rank,
            each.source,
            names[each.source],
            each.target,
            names[each.target],
            join_cell(each.introducers),
            join_cell(reason.code for reason in each.reasons),
        )
        for rank, each in enumerate(suggestions, start=1)
    ]
