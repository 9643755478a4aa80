"""The region as the room sees it below its own input: where every mark stands, and the lines between them."""

from collections.abc import Mapping
from dataclasses import dataclass

from dashboard.analysis.layout import Position
from dashboard.analysis.network import Network
from dashboard.views import region_data
from dashboard.views.network.asked import Asked, InGroups
from dashboard.views.network.places import Places, places
from dashboard.views.network.scene import Scene, scene
from dashboard.views.opened import workspace
from dashboard.views.region_data import remember


@dataclass(frozen=True, slots=True)
class Ground:
    """`scene` has parts together, as the page of the network opens; `places` are those that are stored."""

    scene: Scene
    places: Places

    def mark_of(self, organisation: str) -> str:
        """The id of the mark that an organisation stands in: its family's."""
        return self.scene.drawn_as.get(organisation, organisation)

    @property
    def positions(self) -> Mapping[str, Position]:
        """Of every mark that is drawn, those in the row below too."""
        return {**self.places.standing, **self.places.row}


def whole_network() -> Network:
    """The region's network of today: the one that the pages use, with all that was found in it."""
    return region_data.network()


def ground() -> Ground:
    """The whole region of today, never in groups."""
    return remember(_ground, whole_network())


def _ground(network: Network) -> Ground:
    shown = remember(scene, network, asked=Asked(in_groups=InGroups.OFF))
    return Ground(shown, places(shown.network, region=shown.network, workspace=workspace()))
