"""Reading a list from its bytes, in a process of its own, beside openpyxl and pandas in this one.

    .venv/bin/python -m tests.benchmarks.reading [--rounds 3]

Lists of ten columns: a workbook of 10,000 and of 100,000 rows, and a CSV of 100,000. Ours are counted from
the bytes to the table, the start of the process and the way back included. Prints the medians in seconds,
and by how much this process grew.
"""

import argparse
import csv
import io
import os
import statistics
import time
from collections.abc import Callable

import pandas
import psutil
from openpyxl import Workbook, load_workbook

from dashboard.ingest.reading import read
from dashboard.ingest.table import Book, ListFile

COLUMNS = ("id", "name", "corner", "kind", "place", "themes", "kvk", "website", "size", "description")


def main() -> None:
    """Read each list in turns."""
    options = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    options.add_argument("--rounds", type=int, default=3)
    rounds = options.parse_args().rounds
    print(f"{rounds} rounds; {os.cpu_count()} cores, load {os.getloadavg()[0]:.1f}")
    for count in (10_000, 100_000):
        content = workbook(count)
        show(f"XLSX, {count:,} rows, {len(content) / 1e6:.1f} MB")
        measured("ours", lambda content=content: ours(content), rounds)
        measured("openpyxl", lambda content=content: with_openpyxl(content), rounds)
        measured("pandas", lambda content=content: with_pandas(content), rounds)
    content = text(100_000)
    show(f"CSV, 100,000 rows, {len(content) / 1e6:.1f} MB")
    measured("ours", lambda: ours(content), rounds)
    measured("pandas", lambda: pandas.read_csv(io.BytesIO(content), dtype=str), rounds)


def rows(count: int) -> list[tuple[object, ...]]:
    """Organisations of one make, each with a name, a number and a text of its own."""
    return [
        (
            f"org-{number}",
            f"Bakkerij De Korenaar {number} B.V.",
            "business",
            "bakery",
            "Eindhoven",
            "food;energy",
            10_000_000 + number,
            f"https://korenaar-{number}.nl",
            "small",
            f"Bread number {number} of the region, baked by hand.",
        )
        for number in range(count)
    ]


def workbook(count: int) -> bytes:
    """The organisations as an XLSX."""
    book = Workbook(write_only=True)
    sheet = book.create_sheet("organisations")
    sheet.append(COLUMNS)
    for row in rows(count):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def text(count: int) -> bytes:
    """The organisations as a CSV."""
    out = io.StringIO()
    csv.writer(out).writerows([COLUMNS, *rows(count)])
    return out.getvalue().encode()


def ours(content: bytes) -> None:
    """To a table with headings and rows."""
    book = read(ListFile("list", content))
    assert isinstance(book, Book), book


def with_openpyxl(content: bytes) -> None:
    """To rows of values, as openpyxl does that fastest."""
    for sheet in load_workbook(io.BytesIO(content), read_only=True, data_only=True):
        list(sheet.iter_rows(values_only=True))


def with_pandas(content: bytes) -> None:
    """To a table of pandas, in the way that it comes with."""
    pandas.read_excel(io.BytesIO(content), dtype=str, engine="openpyxl")


def show(what: str) -> None:
    """The list that is read."""
    print(what)


def measured(name: str, do: Callable[[], object], rounds: int) -> None:
    """Print the median of the rounds, and how much memory stayed or was taken in the process."""
    process = psutil.Process()
    before = process.memory_info().rss
    taken = []
    for _ in range(rounds):
        begin = time.perf_counter()
        do()
        taken.append(time.perf_counter() - begin)
    grown = (process.memory_info().rss - before) / 1e6
    print(f"  {name:10} {statistics.median(taken):6.2f} s, grew by {grown:.0f} MB")


if __name__ == "__main__":
    main()
