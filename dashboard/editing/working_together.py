"""What an introduction makes when the two work together: a relation, with who brought them together."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

from dashboard.editing.differing import leading
from dashboard.model import Change, Ecosystem, Ground, Introduction, Level, PartialDate, Relation, key_of
from dashboard.model.partial_date import is_active


def working_together(ecosystem: Ecosystem, introduction: Introduction, *, on: date) -> Iterator[Change]:
    """The relation from that day on, unless one that links them stands already.

    What was said of them before ("asked: there is none") ends on that day.
    """
    day = PartialDate.of(on)
    between = [each for each in ecosystem.relations if each.pair == introduction.pair]
    active = [each for each in between if is_active(each.since, each.until, on)]
    if any(each.level.links for each in active):
        return
    denied = [each for each in active if each.level is Level.NONE]
    over = [replace(each, until=day) for each in denied]
    made = Relation(
        introduction.one,
        introduction.other,
        level=Level.WORKS,
        themes=introduction.themes,
        since=day,
        last_confirmed=day,
        ground=Ground.NAMED,
        introduced_by=introduction.introducer,
    )
    # A relation of the same day that stands there (one that only "knows") becomes this one.
    same = [each for each in between if key_of(each) == key_of(made) and each not in denied]
    yield from leading([*denied, *same], [*over, made])
