"""What has been taken on: where it stands, what is due, what came of it, and what is left to suggest."""

from dashboard.analysis.introductions.due import Due, due, owners
from dashboard.analysis.introductions.handled import again_on, handled
from dashboard.analysis.introductions.outcomes import Outcomes, Year, outcomes

__all__ = ["Due", "Outcomes", "Year", "again_on", "due", "handled", "outcomes", "owners"]
