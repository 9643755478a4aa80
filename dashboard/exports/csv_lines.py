"""Rows as the lines of a CSV file, ended by a line feed, so that two exports are the same bytes."""

import csv
import io
from collections.abc import Iterable, Iterator, Sequence


def csv_lines(rows: Iterable[Sequence[str]], *, delimiter: str = ",") -> Iterator[str]:
    """One line each; whatever stands in a cell comes back as it was when it is read."""
    buffer = io.StringIO(newline="")
    # The module quotes a carriage return only when it ends its lines with one (before Python 3.13).
    writer = csv.writer(buffer, delimiter=delimiter, lineterminator="\r\n")
    for row in rows:
        writer.writerow(row)
        yield buffer.getvalue().removesuffix("\r\n") + "\n"
        buffer.seek(0)
        buffer.truncate()
