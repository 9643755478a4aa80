"""What a region is made of: frozen values that import nothing else of ours."""

from dashboard.model.activity import Activity, ActivityKind, Participation, Role
from dashboard.model.corner import CORNERS, Corner
from dashboard.model.ecosystem import Ecosystem
from dashboard.model.ground import Ground
from dashboard.model.level import Level
from dashboard.model.organisation import ForeignId, Organisation, Precision, Size
from dashboard.model.partial_date import PartialDate
from dashboard.model.region import InsideRule, Region
from dashboard.model.relation import Relation
from dashboard.model.settings import Settings

__all__ = [
    "CORNERS",
    "Activity",
    "ActivityKind",
    "Corner",
    "Ecosystem",
    "ForeignId",
    "Ground",
    "InsideRule",
    "Level",
    "Organisation",
    "PartialDate",
    "Participation",
    "Precision",
    "Region",
    "Relation",
    "Role",
    "Settings",
    "Size",
]
