"""The network page: who works with whom, drawn once and only told what changed."""

from dashboard.analysis.network import Network
from dashboard.views import region_data
from dashboard.views.language import texts
from dashboard.views.network import asked as asking
from dashboard.views.network import filters, moving, showing
from dashboard.views.network.asked import Asked
from dashboard.views.network.finding import finding
from dashboard.views.network.scene import scene
from dashboard.views.region_data import remember

__all__ = ["ask", "find", "is_empty", "show", "show_empty", "show_filters", "title"]


def ask() -> Asked:
    """What the address asks."""
    return asking.read()


def find(asked: Asked) -> Network:
    """The network of the question, before what only the drawing filters."""
    return region_data.network(asked.question)


def title(found: Network, asked: Asked) -> str:
    """What the network shows, in one sentence."""
    return finding(remember(scene, found, asked=asked), texts())


def show_filters(asked: Asked) -> None:
    """The row of filters; what somebody changes there stands in the address at the next run."""
    filters.show(region_data.network(), asked)
    moving.show(region_data.network(asked.question), asked)


def is_empty(found: Network, asked: Asked) -> bool:
    """Whether nothing is left to draw."""
    return not remember(scene, found, asked=asked).network.ids


def show_empty() -> None:
    """Say that nobody is left, and what to do about it."""
    filters.show_nobody(region_is_empty=not region_data.ecosystem().organisations)


def show(found: Network, asked: Asked) -> None:
    """The drawing or the table, and the card beside it."""
    showing.show(found, asked)
