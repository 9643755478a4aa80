"""What the settings page shows, found before anything is drawn."""

from dataclasses import dataclass, replace

from dashboard.model import Batch, Ecosystem, InsideRule
from dashboard.views.region_data import workspace


@dataclass(frozen=True, slots=True)
class Found:
    """The region as it stands, every batch (youngest first), and where it is all kept."""

    ecosystem: Ecosystem
    history: tuple[Batch, ...]
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
    return Found(opened.ecosystem(), opened.history(), opened.location)
