"""The place where everybody's work comes together: what stands, and the one way to change it."""

from dashboard.workspace.signing import (
    ACQUAINTANCES,
    BY_HAND,
    BY_ITSELF,
    EXAMPLE,
    INTRODUCTIONS,
    LONGEST_NAME,
    SETTINGS,
    WORKLIST,
    Signing,
    named_author,
)
from dashboard.workspace.workspace import OwnRegion, Workspace, open_workspace

__all__ = [
    "ACQUAINTANCES",
    "BY_HAND",
    "BY_ITSELF",
    "EXAMPLE",
    "INTRODUCTIONS",
    "LONGEST_NAME",
    "SETTINGS",
    "WORKLIST",
    "OwnRegion",
    "Signing",
    "Workspace",
    "named_author",
    "open_workspace",
]
