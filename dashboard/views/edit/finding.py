"""What is to be changed, found before anything is drawn."""

from dataclasses import dataclass

from dashboard.model import Activity, Ecosystem, Organisation, Relation
from dashboard.views import safe
from dashboard.views.edit.asked import Asked
from dashboard.views.region_data import workspace


@dataclass(frozen=True, slots=True)
class Found:
    """The region as it is stored, and the thing in it that is asked for, if it is there."""

    asked: Asked
    ecosystem: Ecosystem
    organisation: Organisation | None = None
    relation: Relation | None = None
    activity: Activity | None = None

    def name(self, id: str | None) -> str:
        """What an organisation is called, in plain text."""
        known = self.ecosystem.by_id.get(id or "")
        return safe.tidy(known.name, at_most=80) if known else ""

    @property
    def everybody(self) -> tuple[str, ...]:
        """The ids of all organisations, by name."""
        return self.ecosystem.ids_by_name


def find(asked: Asked) -> Found:
    """Look it up. What is changed is what is stored, never a look ahead."""
    ecosystem = workspace().ecosystem()
    return Found(
        asked,
        ecosystem,
        organisation=ecosystem.by_id.get(asked.organisation or ""),
        relation=ecosystem.relation_by_key.get(asked.relation or ""),
        activity=ecosystem.activity_by_id.get(asked.activity or ""),
    )
