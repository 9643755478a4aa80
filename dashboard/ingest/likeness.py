"""Whether two folded names are so near that a common identifier makes them one."""

from rapidfuzz import fuzz

from dashboard.ingest.nearness.judging import WHOLE_ALIKE, rest_alike
from dashboard.ingest.nearness.words import LONGEST


def is_near(name: str, other: str) -> bool:
    """Whether they are equal, or alike as a whole and in what each has of its own, numbers the same."""
    one, two = name[:LONGEST], other[:LONGEST]
    return name == other or (
        fuzz.ratio(one, two) >= WHOLE_ALIKE and rest_alike(one, two) and _numbers(one) == _numbers(two)
    )


def _numbers(name: str) -> list[str]:
    return [word for word in name.split() if any(letter.isdigit() for letter in word)]
