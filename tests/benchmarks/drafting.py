"""How long a list takes from its file to its draft, step by step, against a large region.

    python -m tests.benchmarks.drafting

An XLSX of 10,000 rows against 40,000 known organisations (three times, the median), and a CSV of 100,000
rows against 100,000, each in a process of its own whose peak memory is told. The peer, in the same run:
pandas only reading the same CSV.
"""

import io
import resource
import subprocess
import sys
import time
from collections import defaultdict
from random import Random
from statistics import median

from dashboard.ingest.bringing import brought
from dashboard.ingest.choices import Choices
from dashboard.ingest.drafting import draft_from
from dashboard.ingest.packing import packed, unpacked
from dashboard.ingest.progress import Step
from dashboard.ingest.table import ListFile
from dashboard.ingest.understanding import understand
from dashboard.model import Corner, Ecosystem, Organisation, Region
from dashboard.places.gazetteer import Gazetteer
from tests.benchmarks.matching import made_up_names, misspelt

HEADINGS = ("Bedrijfsnaam", "Soort partij", "Vestiging", "Inschrijving", "Onderwerpen", "E-mail", "Biedt")
TOWNS = ["Best", "Eindhoven", "Helmond", "Veldhoven", "Deurne", "Asten", "Bladel", "Nuenen", "Waalre", "Son"]
KINDS = ["bedrijf", "bedrijf", "bedrijf", "kennis", "gem.", "mkb"]


class Watch:
    """A progress that notes how long every step takes."""

    def __init__(self) -> None:
        self.seconds: dict[Step, float] = defaultdict(float)
        self._step, self._since = Step.READING, time.perf_counter()

    def __call__(self, step: Step, done: float) -> None:
        now = time.perf_counter()
        self.seconds[self._step] += now - self._since
        self._step, self._since = step, now


def region(number: int) -> Ecosystem:
    """So many known organisations."""
    dice = Random(3)
    return Ecosystem(
        region=Region("Testland", "NL"),
        organisations=tuple(
            Organisation(f"o{at}", name, Corner.BUSINESS, place=dice.choice(TOWNS), country="NL")
            for at, name in enumerate(made_up_names(number, seed=1))
        ),
    )


def rows(number: int, known: Ecosystem) -> list[tuple[str, ...]]:
    """A list as somebody keeps it: one in twenty a slip of the pen away from somebody known, the rest new."""
    dice = Random(5)
    near = [misspelt(each.name, dice) for each in dice.sample(known.organisations, number // 20)]
    names = [*near, *made_up_names(number - len(near), seed=2)]
    return [
        (
            name,
            dice.choice(KINDS),
            dice.choice(TOWNS),
            str(10_000_000 + at),
            "fotonica; water" if at % 3 else "",
            f"naam{at}@voorbeeld.example",
            "Een meetlab, op vrijdag" if at % 7 == 0 else "",
        )
        for at, name in enumerate(names)
    ]


def as_csv(given: list[tuple[str, ...]]) -> bytes:
    """The rows as a Dutch spreadsheet writes them."""
    lines = [";".join(HEADINGS), *(";".join(f'"{cell}"' for cell in row) for row in given)]
    return "\r\n".join(lines).encode("cp1252", "replace")


def as_xlsx(given: list[tuple[str, ...]]) -> bytes:
    """The rows as a workbook."""
    from openpyxl import Workbook

    book = Workbook(write_only=True)
    sheet = book.create_sheet("Leden")
    sheet.append(HEADINGS)
    for row in given:
        sheet.append(row)
    kept = io.BytesIO()
    book.save(kept)
    return kept.getvalue()


def drafted(file: ListFile, known: Ecosystem) -> tuple[float, dict[Step, float], int]:
    """Seconds from the file to the draft, by step, and how many questions it asks."""
    watch, start = Watch(), time.perf_counter()
    read = brought([file], remembered={}, progress=watch)
    tables = unpacked(packed(read.tables))
    choices = Choices(plans=read.plans, is_partial=True)
    understood = understand(tables, files=[file.name], plans=read.plans, progress=watch)
    draft = draft_from(understood, known, Gazetteer(), choices=choices, progress=watch)
    watch(Step.DRAFTING, 1.0)
    return time.perf_counter() - start, dict(watch.seconds), len(draft.questions)


def _tell(title: str, seconds: float, steps: dict[Step, float], questions: int) -> None:
    told = ", ".join(f"{step} {spent:.2f}" for step, spent in steps.items())
    print(f"{title}: {seconds:.1f} s ({told}), {questions} questions")


def _large() -> None:
    known = region(100_000)
    content = as_csv(rows(100_000, known))
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    _tell("CSV, 100,000 rows, 100,000 known", *drafted(ListFile("leden.csv", content), known))
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1e6
    print(f"peak memory {peak:.2f} GB, of which {before:.2f} GB before the list came")
    import pandas as pd

    start = time.perf_counter()
    pd.read_csv(io.BytesIO(content), sep=";", encoding="cp1252", dtype=str)
    print(f"pandas only reading it: {time.perf_counter() - start:.2f} s")


def main() -> None:
    """Print the times."""
    if "--large" in sys.argv:
        _large()
        return
    known = region(40_000)
    file = ListFile("leden.xlsx", as_xlsx(rows(10_000, known)))
    runs = sorted((drafted(file, known) for _ in range(3)), key=lambda run: run[0])
    _tell("XLSX, 10,000 rows, 40,000 known", *runs[1])
    print(f"median {median(run[0] for run in runs):.1f} s")
    subprocess.run([sys.executable, "-m", "tests.benchmarks.drafting", "--large"], check=True)


if __name__ == "__main__":
    main()
