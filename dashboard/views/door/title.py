"""What the page found, in a sentence."""

from dashboard.views.door.finding import Found
from dashboard.views.language import t


def title(found: Found) -> str:
    """Whether a phone can reach this laptop, as far as anybody knows."""
    return t(f"door.title_{found.standing}")


def lead(found: Found) -> str:
    """What that means, and what comes next."""
    return t(f"door.lead_{found.standing}")
