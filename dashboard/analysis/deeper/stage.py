"""In which of Krebs and Holley's stages the network looks to be: an indication with grounds, no verdict."""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from dashboard.analysis.deeper.core import Core
from dashboard.analysis.deeper.losing import Losing
from dashboard.analysis.deeper.parts import largest_part, within
from dashboard.analysis.network import Network

TOGETHER = 0.5
"""Below this share in the largest part it is scattered, or falls apart without its busiest."""
LEANS = 0.25
"""When more than this share of the others come loose without one organisation, all leans on one."""
BUSIEST = 0.10
"""The share of the busiest that is thought away."""


class Stage(StrEnum):
    """The four of Krebs and Holley (2006), in their order."""

    SCATTERED = "scattered"
    HUB_AND_SPOKE = "hub_and_spoke"
    MULTI_HUB = "multi_hub"
    CORE_AND_PERIPHERY = "core_and_periphery"


@dataclass(frozen=True, slots=True)
class Indication:
    """`stage` is None while too little is known.

    Its grounds: `connected` of the `linked` organisations are in the largest part; `loose` of them come loose
    without `hub` (id), the busiest one; `without_busiest` is the share of those left that hang together
    without the busiest BUSIEST; `core` counts the core.
    """

    stage: Stage | None
    linked: int
    connected: int
    hub: str | None
    loose: int
    without_busiest: float
    core: int


def stage(network: Network, *, losing: Losing, core: Core) -> Indication:
    """Read off the curve of losing the busiest, and the core, of the same network."""
    if not losing.is_known:
        return Indication(None, losing.linked, 0, None, 0, 0.0, 0)
    rows = largest_part(network.linked)
    part = within(network.linked, rows)
    busiest = int(np.argmax(np.diff(part.indptr)))
    others = np.delete(np.arange(len(rows)), busiest)
    loose = len(others) - len(largest_part(within(part, others)))
    without = losing.at(BUSIEST).busiest
    members = len(core.members) if core.is_known else 0
    return Indication(
        stage=_stage(len(rows) / losing.linked, loose / len(others), without, members),
        linked=losing.linked,
        connected=len(rows),
        hub=network.ids[rows[busiest]],
        loose=loose,
        without_busiest=without,
        core=members,
    )


def _stage(connected: float, loose: float, without: float, members: int) -> Stage:
    if connected < TOGETHER:
        return Stage.SCATTERED
    if loose > LEANS:
        return Stage.HUB_AND_SPOKE
    if without < TOGETHER or not members:
        return Stage.MULTI_HUB
    return Stage.CORE_AND_PERIPHERY
