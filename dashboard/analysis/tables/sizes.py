"""How many tables there can be, and how many seats each."""

from collections.abc import Sequence

SMALLEST, LARGEST, COMFORTABLE = 4, 8, 6


def possible_tables(guests: int) -> range:
    """The numbers of tables at which four to eight sit; one table for up to three guests, none for nobody."""
    if guests < SMALLEST:
        return range(min(guests, 1), min(guests, 1) + 1)
    return range(-(-guests // LARGEST), guests // SMALLEST + 1)


def number_of_tables(guests: int, wanted: int | None = None) -> int:
    """The possible number nearest to what is wanted; by itself that with about six at a table."""
    possible = possible_tables(guests)
    if wanted is None:
        wanted = round(guests / COMFORTABLE)
    return min(max(wanted, possible[0]), possible[-1])


def table_sizes(guests: int, tables: int, at_least: Sequence[int] = ()) -> tuple[int, ...]:
    """As equal as possible, the first ones larger; `at_least` so many seats are spoken for at each table."""
    sizes = [*at_least, *[0] * (tables - len(at_least))][:tables]
    for _ in range(guests - sum(sizes)):
        sizes[sizes.index(min(sizes))] += 1
    return tuple(sizes)
