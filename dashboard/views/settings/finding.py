"""What the settings page shows, found before anything is drawn."""

from dataclasses import dataclass, replace

from dashboard.model import Batch, Ecosystem, InsideRule
from dashboard.views.region_data import workspace

LATEST = 5
"""How many changes the settings show; the history has the rest."""


@dataclass(frozen=True, slots=True)
class Found:
    """The region as it stands, the youngest few batches, and where it is all kept."""

    ecosystem: Ecosystem
    latest: tuple[Batch, ...]
    location: str

    @property
    def stamp(self) -> str:
        """Another one for every other region: a form keyed on it begins anew when the region changes."""
        return f"{hash(self.ecosystem.region):x}"

    def inside_by(self, rule: InsideRule, *, country: str) -> int:
        """How many organisations would be inside by a rule."""
        region = replace(self.ecosystem.region, inside=rule, country=country)
        return sum(map(region.holds, self.ecosystem.organisations))


def find() -> Found:
    """Read the store."""
    opened = workspace()
    return Found(opened.ecosystem(), opened.history(limit=LATEST), opened.location)
