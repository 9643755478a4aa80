"""What stands on a sheet of paper: words, drawings and tables, below each other or side by side."""

from dataclasses import dataclass, field
from enum import StrEnum


class Look(StrEnum):
    """How a paragraph looks."""

    LEAD = "lead"
    BODY = "body"
    REASON = "reason"
    QUIET = "quiet"
    FIGURE = "figure"
    CENTRED = "centred"
    SMALL_CENTRED = "small_centred"


@dataclass(frozen=True, slots=True)
class Run:
    """A few words in one weight."""

    text: str
    bold: bool = False


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 1 names the finding and stands once on a sheet."""

    text: str
    level: int = 2
    kind: str = field(default="heading", init=False)


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Words."""

    runs: tuple[Run, ...]
    look: Look = Look.BODY
    kind: str = field(default="paragraph", init=False)


@dataclass(frozen=True, slots=True)
class Picture:
    """A drawing as SVG in fixed colours, and the same in words. `width` in ems, or 0 for all there is.

    Without words (`alternative` empty) it is decoration: what it shows stands beside it.
    """

    svg: str
    alternative: str = ""
    width: float = 0.0
    kind: str = field(default="picture", init=False)


@dataclass(frozen=True, slots=True)
class Space:
    """White, in ems."""

    high: float
    kind: str = field(default="space", init=False)


@dataclass(frozen=True, slots=True)
class Rule:
    """A hairline."""

    kind: str = field(default="rule", init=False)


@dataclass(frozen=True, slots=True)
class Table:
    """Heads and rows, each cell one block or more; `widths` are shares, 0 as wide as it needs."""

    heads: tuple[str, ...]
    rows: tuple[tuple[tuple["Block", ...], ...], ...]
    widths: tuple[float, ...]
    numbers: tuple[int, ...] = ()
    """The columns that stand right."""
    kind: str = field(default="table", init=False)


@dataclass(frozen=True, slots=True)
class Columns:
    """Blocks side by side; `widths` are shares, 0 as wide as it needs. `gap` in ems."""

    columns: tuple[tuple["Block", ...], ...]
    widths: tuple[float, ...]
    gap: float = 1.5
    centred: bool = False
    kind: str = field(default="columns", init=False)


Block = Heading | Paragraph | Picture | Space | Rule | Table | Columns


@dataclass(frozen=True, slots=True)
class Sheet:
    """A page on paper. `example` is the mark that says so, empty when the region is a real one.

    `size` is that of its letters, beside the usual.
    """

    title: str
    language: str
    region: str
    opening: tuple[Block, ...]
    blocks: tuple[Block, ...]
    footer: str
    example: str = ""
    size: float = 1.0
