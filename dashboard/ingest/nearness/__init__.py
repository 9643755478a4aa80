"""Names near each other, so that a person can be asked whether they are one: found among very many.

grams (who shares rare runs of letters), abbreviating, containing → judging (a closer look at few) → near
"""

from dashboard.ingest.nearness.near import Near
from dashboard.ingest.nearness.near_names import Names, near_names

__all__ = ["Names", "Near", "near_names"]
