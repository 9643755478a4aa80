"""A calm table as HTML: hairlines, a quiet head, the name of each row in bold."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Head:
    """A column's heading, as HTML of ours. `number` stands right; `hidden` is only for who hears the page.

    `wide` columns are left out on a phone (their cells carry the class `wide-only`); by what is sorted
    says `sorted_by`: "ascending" or "descending".
    """

    words: str
    number: bool = False
    hidden: bool = False
    wide: bool = False
    sorted_by: str = ""


def table(heads: Sequence[Head], rows: Iterable[str], *, cls: str = "", caption: str = "") -> str:
    """The whole table; rows are `<tr>` of ours. `caption`, HTML of ours, is only for who hears the page."""
    head = "".join(_head(each) for each in heads)
    named = f'<caption class="visually-hidden">{caption}</caption>' if caption else ""
    return (
        f'<div class="calm-frame"><table class="calm {cls}">{named}<thead><tr>{head}</tr></thead>'
        f"<tbody>{''.join(rows)}</tbody></table></div>"
    )


def _head(head: Head) -> str:
    words = f'<span class="visually-hidden">{head.words}</span>' if head.hidden else head.words
    named = " ".join(name for name, is_so in (("number", head.number), ("wide-only", head.wide)) if is_so)
    cls = f' class="{named}"' if named else ""
    direction = f' aria-sort="{head.sorted_by}"' if head.sorted_by else ""
    return f'<th scope="col"{cls}{direction}>{words}</th>'
