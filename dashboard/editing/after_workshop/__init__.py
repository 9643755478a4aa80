"""What a room left, as one draft: nothing of it is part of the region before somebody accepts it.

    newcomers ── offers and needs ── introductions ── one draft, and what is left out of it and why

How slips, agreements and wishes become introductions is told in docs/decisions/0014.
"""

from dashboard.editing.after_workshop.drafting import after_workshop
from dashboard.editing.after_workshop.left import Afterwards, Answers, LeftOut, Sentences, WhyLeftOut

__all__ = ["Afterwards", "Answers", "LeftOut", "Sentences", "WhyLeftOut", "after_workshop"]
