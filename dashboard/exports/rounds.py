"""A round of introductions as other programs read it."""

from typing import Any

from dashboard.analysis.rounds import Round, Standing


def as_json(found: Round) -> dict[str, Any]:
    """What `driehoek round --format json` prints."""
    return {
        "for": found.goal.value,
        "asked": found.asked,
        "introductions": [each.facts() for each in found.suggestions],
        "before": _standing(found.before),
        "after": _standing(found.after),
        "newcomers": list(found.newcomers),
        "together": found.together,
    }


def _standing(stands: Standing) -> dict[str, Any]:
    return {
        "golden_triangles": stands.golden,
        "open_triangles": stands.open,
        "organisations_in_golden": stands.organisations,
        "linked": stands.headline.linked,
        "linked_to_both_others": stands.headline.both_others,
    }
