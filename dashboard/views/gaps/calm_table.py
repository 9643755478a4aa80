"""A calm table as HTML: hairlines, a quiet head, the name of each row in bold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Head:
    """A column's heading. `number` stands right; `hidden` is only for who hears the page."""

    words: str
    number: bool = False
    hidden: bool = False


def table(heads: Sequence[Head], rows: Iterable[str], *, cls: str = "") -> str:
    """The whole table; rows are `<tr>` of ours."""
    head = "".join(_head(each) for each in heads)
    return (
        f'<div class="calm-frame"><table class="calm {cls}"><thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _head(head: Head) -> str:
    words = f'<span class="visually-hidden">{head.words}</span>' if head.hidden else head.words
    number = ' class="number"' if head.number else ""
    return f'<th scope="col"{number}>{words}</th>'
