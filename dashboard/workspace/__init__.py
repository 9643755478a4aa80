"""The place where everybody's work comes together: what stands, and the one way to change it."""

from dashboard.workspace.signing import (
    BY_ITSELF,
    EXAMPLE,
    LONGEST_NAME,
    SETTINGS,
    Signing,
    named_author,
)
from dashboard.workspace.workspace import OwnRegion, Workspace, open_workspace

__all__ = [
    "BY_ITSELF",
    "EXAMPLE",
    "LONGEST_NAME",
    "SETTINGS",
    "OwnRegion",
    "Signing",
    "Workspace",
    "named_author",
    "open_workspace",
]
