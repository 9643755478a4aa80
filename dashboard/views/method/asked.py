"""What the address asks of the method, as codes."""

from dataclasses import dataclass

from dashboard.views import address

LOOK = "method?look=back"
"""Where the button that looks back leads."""


@dataclass(frozen=True, slots=True)
class Asked:
    """`look_back`: a large region is looked back on too, which takes a while."""

    look_back: bool = False


def ask() -> Asked:
    """Read the address; what is no code of ours asks nothing."""
    return Asked(address.read("look", allowed=("back",)) is not None)
