"""The messages of the feed, one kind for each audience."""

import json
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import Any

from dashboard.model.workshop import Workshop
from dashboard.views.live.for_desk import told_to_desk
from dashboard.views.live.for_projector import told_to_projector
from dashboard.views.live.stamp import stamp
from dashboard.views.memory import Memory
from dashboard.views.opened import workspace

AUDIENCES: Mapping[str, Callable[[Workshop], dict[str, Any]]] = {
    "projector": told_to_projector,
    "desk": told_to_desk,
}
"""Who follows, and what they are told. The projector is never told what may not be shown."""

_TOLD = Memory(entries=16)


def message(workshop: int, audience: str, revision: int) -> str:
    """What an audience is told at a revision, as JSON; made once for all who listen."""
    found = workspace().workshops.find(workshop)
    assert found is not None  # nothing removes a workshop
    # All that a message carries: what was said, what its page was drawn with, whether the code lets in.
    is_open = found.is_open(datetime.now(UTC))
    key = (workspace().location, workshop, audience, revision, stamp(found), is_open)
    told: str = _TOLD.recall(key, lambda: _made(found, audience))
    return told


def _made(found: Workshop, audience: str) -> str:
    return json.dumps(AUDIENCES[audience](found), ensure_ascii=False, separators=(",", ":"))
