"""A view that somebody saved, to tell the region's story with."""

from collections.abc import Mapping
from dataclasses import dataclass, field


@dataclass(frozen=True, slots=True)
class Moment:
    """`address` is that of the page with all it asks: `network?theme=photonics&selected=tue`.

    `positions` are where the network drew the organisations then, so that it looks as it did.
    """

    id: int
    title: str
    sentence: str
    address: str
    positions: Mapping[str, tuple[float, float]] = field(default_factory=dict)
