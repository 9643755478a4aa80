"""What a region is made of: frozen values that import nothing else of ours."""

from dashboard.model.activity import Activity, ActivityKind, Participation, Role
from dashboard.model.applying import with_changes
from dashboard.model.batch import Batch, Count, Freed, Kept, KeptReason, Undone
from dashboard.model.batch_question import BatchQuestion
from dashboard.model.change import Change, Operation, amend, put, remove
from dashboard.model.corner import CORNERS, Corner
from dashboard.model.decision import Decision, Subject, Verdict
from dashboard.model.delivery import Delivery, DeliveryState, Named
from dashboard.model.ecosystem import Ecosystem
from dashboard.model.effect import Did, Difference, Effect
from dashboard.model.ground import Ground
from dashboard.model.introduction import (
    STEPS,
    AsideReason,
    Introduction,
    Move,
    Note,
    Result,
    Status,
    WayIn,
)
from dashboard.model.level import Level
from dashboard.model.open_question import OpenQuestion
from dashboard.model.organisation import ForeignId, Organisation, Precision, Size
from dashboard.model.partial_date import PartialDate
from dashboard.model.plain import Entity, EntityKind, entity_of, key_of, kind_of, plain_values
from dashboard.model.region import InsideRule, InsideRuleKind, Region
from dashboard.model.relation import Relation
from dashboard.model.settings import Settings

__all__ = [
    "CORNERS",
    "STEPS",
    "Activity",
    "ActivityKind",
    "AsideReason",
    "Batch",
    "BatchQuestion",
    "Change",
    "Corner",
    "Count",
    "Decision",
    "Delivery",
    "DeliveryState",
    "Did",
    "Difference",
    "Ecosystem",
    "Effect",
    "Entity",
    "EntityKind",
    "ForeignId",
    "Freed",
    "Ground",
    "InsideRule",
    "InsideRuleKind",
    "Introduction",
    "Kept",
    "KeptReason",
    "Level",
    "Move",
    "Named",
    "Note",
    "OpenQuestion",
    "Operation",
    "Organisation",
    "PartialDate",
    "Participation",
    "Precision",
    "Region",
    "Relation",
    "Result",
    "Role",
    "Settings",
    "Size",
    "Status",
    "Subject",
    "Undone",
    "Verdict",
    "WayIn",
    "amend",
    "entity_of",
    "key_of",
    "kind_of",
    "plain_values",
    "put",
    "remove",
    "with_changes",
]
