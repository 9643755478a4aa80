"""How strong the web is: what holds it, what stays when the busiest go, its core, and its stage."""

from dataclasses import dataclass

from dashboard.analysis.deeper.core import Core, core
from dashboard.analysis.deeper.holding import Holding, holding
from dashboard.analysis.deeper.losing import Losing, losing
from dashboard.analysis.deeper.stage import Indication, stage
from dashboard.analysis.network import Network


@dataclass(frozen=True, slots=True)
class Strength:
    """Four answers about one network."""

    holding: Holding
    losing: Losing
    core: Core
    stage: Indication


def strength(network: Network) -> Strength:
    """All four, each found once: the stage is read off the others."""
    curve, inner = losing(network), core(network)
    return Strength(holding(network), curve, inner, stage(network, losing=curve, core=inner))
