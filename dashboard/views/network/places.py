"""Where everybody stands in the drawing: laid out once for the whole region, stored, never moved.

Those with a relation stand by the forces of the layout; those of which none is known stand in a row
below, in the order of the corners. A place in that row is kept as a number of a slot, so that
somebody who joins it takes the next free one and moves nobody.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from threading import Lock

from dashboard.analysis.layout import Position, lay_out
from dashboard.analysis.network import Network
from dashboard.model import Corner
from dashboard.workspace import Workspace

IN_THE_ROW = 1_000_000.0
"""A stored y from here on is no place in the drawing: x is the number of a slot in the row below."""
ROW_STEP, ROW_BELOW, LINE_STEP = 20.0, 56.0, 24.0
ROW_FROM, LINES_AT_MOST = 0.26, 4

_ORDER = {corner: number for number, corner in enumerate(Corner)}
_laying = Lock()


@dataclass(frozen=True, slots=True)
class Box:
    """What the drawing takes up, in its own units, y downwards."""

    left: float
    top: float
    right: float
    bottom: float


@dataclass(frozen=True, slots=True)
class Places:
    """`standing`: by the layout; `row`: in the row below, those that fit; `row_starts` its first place."""

    standing: Mapping[str, Position]
    row: Mapping[str, Position]
    row_starts: Position
    box: Box


def places(
    network: Network,
    *,
    region: Network,
    workspace: Workspace,
    then: Mapping[str, Position] | None = None,
) -> Places:
    """Places for everybody in `network`; newcomers get one and it is stored.

    `region` is the whole region's network, unfiltered, on today: it is laid out first, so that a
    filtered view never decides where the others will stand. `then` is where everybody stood in a saved view:
    it is drawn so, and nothing is stored.
    """
    with _laying:
        there = region.ecosystem.by_id
        stored = {id: at for id, at in (then or workspace.positions()).items() if id in there}
        found = _with_newcomers(stored, region)
        found = _with_newcomers(found, network)
        found = _with_row(found, region)
        # A look ahead moves nobody for good.
        if found != stored and region.ecosystem.revision >= 0 and not then:
            workspace.keep_positions({id: at for id, at in found.items() if stored.get(id) != at})
    standing = {id: at for id, at in found.items() if at[1] < IN_THE_ROW}
    box = _around(standing.values())
    starts = (box.left + ROW_FROM * (box.right - box.left), _row_line(box))
    capacity = max(1, int((box.right - starts[0]) / ROW_STEP))
    slots = {id: int(x) for id, (x, y) in found.items() if y >= IN_THE_ROW}
    row = {
        id: (starts[0] + ROW_STEP * (slot % capacity), starts[1] + LINE_STEP * (slot // capacity))
        for id, slot in slots.items()
        if slot < capacity * LINES_AT_MOST
    }
    lowest = max((y for _, y in row.values()), default=box.bottom)
    return Places(
        standing={id: standing[id] for id in network.ids if id in standing},
        row={id: row[id] for id in network.ids if id in row},
        row_starts=starts,
        box=Box(box.left - 60, box.top - 24, box.right + 60, max(box.bottom, lowest) + 24),
    )


def _with_newcomers(known: Mapping[str, Position], network: Network) -> dict[str, Position]:
    pairs = [pair for pair, ties in network.by_pair.items() if any(tie.level.acquaints for tie in ties)]
    tied = {end for pair in pairs for end in pair}
    standing = {id: at for id, at in known.items() if at[1] < IN_THE_ROW}
    newcomers = sorted(tied - standing.keys())
    if not newcomers:
        return dict(known)
    if len(newcomers) > len(standing):
        standing = {}  # More come than there are: what stood is no longer the picture of this region.
    kin = [
        (each.id, each.part_of)
        for each in network.organisations
        if each.part_of is not None and each.id in tied
    ]
    laid = lay_out([*standing, *newcomers] if standing else sorted(tied), [*pairs, *kin], known=standing)
    return {**known, **laid}


def _with_row(known: dict[str, Position], region: Network) -> dict[str, Position]:
    taken = {int(x) for x, y in known.values() if y >= IN_THE_ROW}
    waiting = [each for each in region.organisations if each.id not in known]
    free = (slot for slot in range(len(taken) + len(waiting)) if slot not in taken)
    in_order = sorted(waiting, key=lambda each: (_ORDER[each.corner], each.name.casefold(), each.id))
    return known | {each.id: (float(slot), IN_THE_ROW) for each, slot in zip(in_order, free, strict=False)}


def _row_line(box: Box) -> float:
    """Below the lowest mark, on a line that a newcomer at the edge does not shift at once."""
    return 40.0 * -(-(box.bottom + ROW_BELOW - 40) // 40)


def _around(standing: Iterable[Position]) -> Box:
    points: Sequence[Position] = list(standing)
    if not points:
        return Box(-500, -40, 500, 40)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return Box(min(xs), min(ys), max(xs), max(ys))
