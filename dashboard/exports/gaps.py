"""The gaps of a region as other programs read them: JSON, and the missing links as rows.

The names of the fields are a promise (docs/command-line.md): they are the same in every language.
"""

from typing import Any

from dashboard.analysis.gaps import Gaps
from dashboard.exports.table import Row
from dashboard.model import Ecosystem
from dashboard.model.cell_list import join_cell

HEADINGS = (
    "source",
    "source_name",
    "target",
    "target_name",
    "closes",
    "ways",
    "introducers",
    "resource_allocation",
)


def as_json(gaps: Gaps) -> dict[str, Any]:
    """What `driehoek gaps --format json` prints. Organisations are named by their ids."""
    return {
        "organisations": {corner.value: number for corner, number in gaps.organisations.items()},
        "relations": gaps.relations,
        "golden_triangles": gaps.golden_triangles,
        "golden_within_one_activity": gaps.golden_within_one_activity,
        "open_triangles": gaps.open_triangles,
        "missing_links": [
            {
                "source": link.source,
                "target": link.target,
                "closes": link.closes,
                "ways": link.ways,
                "introducers": list(link.introducers),
                "resource_allocation": link.resource_allocation,
            }
            for link in gaps.missing_links
        ],
    }


def rows(gaps: Gaps, ecosystem: Ecosystem) -> list[Row]:
    """The missing links under `HEADINGS`: ids with their names; introducers as in a canonical list."""
    names = {each.id: each.name for each in ecosystem.organisations}
    return [
        (
            link.source,
            names[link.source],
            link.target,
            names[link.target],
            link.closes,
            link.ways,
            join_cell(link.introducers),
            link.resource_allocation,
        )
        for link in gaps.missing_links
    ]
