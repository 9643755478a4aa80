"""What came of introductions, per year, and what they multiplied into."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from dashboard.analysis.network import Network
from dashboard.model import Ecosystem, Introduction, Level, Relation, Result, Status


@dataclass(frozen=True, slots=True)
class Year:
    """One year: how many were begun, came to work together, and were finished in it.

    `results` counts those finished by what came of them; `amount` adds up theirs, in whole euros, None
    when nobody gave one.
    """

    year: int
    begun: int = 0
    working: int = 0
    done: int = 0
    results: tuple[tuple[Result, int], ...] = ()
    amount: int | None = None


@dataclass(frozen=True, slots=True)
class Outcomes:
    """All of them together: `taken_on` ever, `working` that came about, `further` links, and year by year.

    Youngest year first. What nobody took on (a suggestion that was set aside at once) is not counted.
    """

    taken_on: int = 0
    working: int = 0
    open: int = 0
    further: int = 0
    years: tuple[Year, ...] = ()


def outcomes(network: Network) -> Outcomes:
    """Counted over every introduction of the region that somebody took on, whatever the filter."""
    ecosystem = network.ecosystem
    taken_on = [each for each in ecosystem.introductions if each.reached(Status.PROPOSED)]
    return Outcomes(
        taken_on=len(taken_on),
        working=sum(came_about(each) for each in taken_on),
        open=sum(each.status.is_open for each in taken_on),
        further=len(further_links(ecosystem)),
        years=tuple(_year(each, taken_on) for each in _years(taken_on)),
    )


def came_about(introduction: Introduction) -> bool:
    """Whether the two came to work together, whatever happened since."""
    if introduction.status is Status.DONE and introduction.result and introduction.result.lasts:
        return True
    return introduction.status.came_about and introduction.reached(Status.WORKING) is not None


def further_links(ecosystem: Ecosystem) -> tuple[Relation, ...]:
    """Links that one of two who were brought together made possible later: it introduced those two.

    Of level works or bound, begun on or after the day the two came to work together, between another pair.
    Without a beginning it cannot be said that a link came later: it does not count.
    """
    since: dict[str, list[Introduction]] = {}
    for each in ecosystem.introductions:
        if came_about(each):
            for end in each.pair:
                since.setdefault(end, []).append(each)
    found = {}
    for relation in ecosystem.relations:
        if relation.since is None or relation.level not in (Level.WORKS, Level.BOUND):
            continue
        began = relation.since.as_since()
        for each in since.get(relation.introduced_by or "", ()):
            day = each.reached(Status.WORKING) or each.reached(Status.DONE)
            if relation.pair != each.pair and day is not None and began >= day.as_since():
                found[relation.pair] = relation
    return tuple(found.values())


def _years(introductions: Iterable[Introduction]) -> list[int]:
    return sorted({move.on.year for each in introductions for move in each.moves}, reverse=True)


def _year(year: int, introductions: Iterable[Introduction]) -> Year:
    def first(each: Introduction, status: Status) -> bool:
        days = [move.on for move in each.moves if move.status is status]
        return bool(days) and days[0].year == year

    these = list(introductions)
    finished = [
        each
        for each in these
        if each.status is Status.DONE and (day := each.reached(Status.DONE)) and day.year == year
    ]
    amounts = [each.amount for each in finished if each.amount is not None]
    counted = Counter(each.result for each in finished if each.result)
    return Year(
        year,
        begun=sum(first(each, Status.PROPOSED) for each in these),
        working=sum(came_about(each) and _worked_in(each, year) for each in these),
        done=len(finished),
        results=tuple((result, counted[result]) for result in Result if counted[result]),
        amount=sum(amounts) if amounts else None,
    )


def _worked_in(introduction: Introduction, year: int) -> bool:
    day = introduction.reached(Status.WORKING) or introduction.reached(Status.DONE)
    return day is not None and day.year == year
