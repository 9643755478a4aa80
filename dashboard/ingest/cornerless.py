"""Newcomers of whom no row says a corner: without one they cannot go in, but often their name tells it."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from dashboard.ingest.folding import fold
from dashboard.ingest.matched import Match, Matched
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.recognising.corner_proposals import propose_corner
from dashboard.model import Corner, Organisation


@dataclass(frozen=True, slots=True)
class Cornerless:
    """A newcomer without a corner, the corner that its name or kind proposes, and the problem that it is.

    `key` is its folded name: under it somebody's answer is kept (`Choices.corners`).
    """

    key: str
    name: str
    proposed: Corner | None
    problem: Problem


def cornerless_among(matched: Matched[Organisation], corners: Mapping[str, Corner]) -> tuple[Cornerless, ...]:
    """The newcomers without a corner, apart from those of whom somebody agreed to one."""
    return tuple(_cornerless(each) for each in _newcomers(matched, corners))


def _newcomers(
    matched: Matched[Organisation], corners: Mapping[str, Corner]
) -> Iterator[Match[Organisation]]:
    for each in matched.matches:
        has_one = any("corner" in entry.values for entry in each.entries)
        # A corner that cannot be read has been told already.
        is_told = any(entry.mapped.cell(entry.row, "corner").strip() for entry in each.entries)
        if each.known is None and not has_one and not is_told and fold(each.head.text("name")) not in corners:
            yield each


def _cornerless(each: Match[Organisation]) -> Cornerless:
    head = each.head
    kind = next((entry.text("kind") for entry in each.entries if entry.text("kind")), "")
    proposed = propose_corner(head.text("name"), kind=kind)
    near = proposed.value if proposed else ""
    problem = head.problem(ProblemCode.VALUE_MISSING, "corner", near=near)
    return Cornerless(fold(head.text("name")), head.text("name"), proposed, problem)
