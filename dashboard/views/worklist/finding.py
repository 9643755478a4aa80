"""Find what would help most, once per revision."""

from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.analysis.worklist import Group, Item, worklist
from dashboard.ingest.doubles import doubles
from dashboard.model import Ecosystem, Organisation
from dashboard.views import region_data
from dashboard.views.worklist.asked import AT_ONCE, Asked

COMPARED_UP_TO = 10_000
"""In a larger region names are not compared with each other for this page: it would take too long."""


@dataclass(frozen=True, slots=True)
class Found:
    """Every group, the one that is opened, and the portion of it that is shown."""

    ecosystem: Ecosystem
    groups: tuple[Group, ...]
    group: Group | None
    start: int
    shown: tuple[Item, ...]

    @property
    def is_too_many_to_compare(self) -> bool:
        """Whether the names were not compared with each other."""
        return len(_inside(region_data.network())) > COMPARED_UP_TO

    @property
    def is_new(self) -> bool:
        """Whether there is nothing to work on because there is nothing at all."""
        return not self.ecosystem.organisations


def find(asked: Asked) -> Found:
    """The groups of the whole region, and the first of them unless another is asked for."""
    network = region_data.network()
    groups = region_data.remember(_groups, network)
    group = next((each for each in groups if each.want is asked.want), next(iter(groups), None))
    items = group.items if group else ()
    start = asked.start if group and asked.want in (None, group.want) and asked.start < len(items) else 0
    return Found(network.ecosystem, groups, group, start, items[start : start + AT_ONCE])


def _groups(network: Network) -> tuple[Group, ...]:
    standing = _inside(network)
    compared = standing if len(standing) <= COMPARED_UP_TO else []
    twins = doubles(compared, network.ecosystem.decisions)
    return worklist(network, region_data.workspace().questions(), twins)


def _inside(network: Network) -> list[Organisation]:
    return [each for each in network.organisations if network.ecosystem.is_inside(each.id)]
