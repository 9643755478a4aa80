"""How well names are matched, and how fast: on pairs with the expected answer, and on files of CORDIS.

    python -m tests.benchmarks.matching [organization.json | organization.csv | unique_org.csv] …

The files are read as one: an organisation that a later one calls otherwise, by the same VAT number or PIC, is
a pair. One file alone may well hold none, for CORDIS writes a name once for each number.

Each pair stands alone: its first name is the only row of a list, the second one is known, among all other
names of the file that are not one or a part of one with it. *Precision* is of what joins by itself; *found*
is the share of `same` and `part_of` pairs that join or are asked about.
"""

import csv
import json
import random
import sys
import time
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median

import numpy as np
from rapidfuzz import fuzz, process

from dashboard.data_folder import data_folder
from dashboard.ingest.contradicting import organisation_contradictions
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.mapping import Mapped
from dashboard.ingest.matching import match
from dashboard.ingest.table import Row, Table
from dashboard.model import Corner, Organisation
from dashboard.model.list_kind import ListKind

FIELDS = ("name", "place", "country")


@dataclass(frozen=True, slots=True)
class Pair:
    """Two names with where they stand, and what they are to each other: same, different or part_of."""

    one: tuple[str, str, str]
    other: tuple[str, str, str]
    expected: str


@dataclass(frozen=True, slots=True)
class Score:
    """Joined by themselves, rightly or not; of those that are one or a part, how many were found."""

    joined: int
    joined_rightly: int
    findable: int
    found: int
    missed: tuple[Pair, ...] = ()
    wrong: tuple[Pair, ...] = ()

    @property
    def precision(self) -> float:
        """Of what joined by itself, the share that is the same."""
        return self.joined_rightly / self.joined if self.joined else 1.0

    @property
    def recall(self) -> float:
        """Of what is the same or a part, the share that joined or was asked about."""
        return self.found / self.findable if self.findable else 1.0


def shipped_cases() -> list[Pair]:
    """The pairs that ship with the program."""
    with (data_folder() / "matching_cases.csv").open(encoding="utf-8", newline="") as file:
        return [
            Pair(
                (row["name"], row["place"], row["country"]),
                (row["other"], row["other_place"], row["other_country"]),
                row["expected"],
            )
            for row in csv.DictReader(file)
        ]


def score(pairs: Sequence[Pair]) -> Score:
    """Match every pair alone, among the second names of all the others."""
    known = list(dict.fromkeys(pair.other for pair in pairs))
    stored = [
        Organisation(f"o{number}", name, Corner.OTHER, place=place, country=country)
        for number, (name, place, country) in enumerate(known)
    ]
    id_of = {other: each.id for other, each in zip(known, stored, strict=True)}
    rows = tuple(Row(number, pair.one) for number, pair in enumerate(pairs, 2))
    table = Table("pairs.csv", FIELDS, 1, rows)
    mapped = Mapped(table, ListKind.ORGANISATIONS, {field: at for at, field in enumerate(FIELDS)})
    family = _families(pairs)
    joined = rightly = findable = found = 0
    missed, wrong = [], []
    for pair, row in zip(pairs, rows, strict=True):
        values = {field: cell for field, cell in zip(FIELDS, pair.one, strict=True) if cell}
        entry = Entry(mapped, row, values)
        wanted, kin = id_of[pair.other], family[fold(pair.one[0])]
        others = [each for each in stored if each.id == wanted or family[fold(each.name)] != kin]
        contradictions = organisation_contradictions([entry], {each.id: each for each in others})
        result = match([entry], others, contradictions)
        (made,) = result.matches
        if made.known is not None:
            joined += 1
            is_right = pair.expected == "same" and made.id == wanted
            rightly += is_right
            if not is_right:
                wrong.append(pair)
        if pair.expected != "different":
            findable += 1
            is_found = made.id == wanted or any(wanted in question.about for question in result.questions)
            found += is_found
            if not is_found:
                missed.append(pair)
    return Score(joined, rightly, findable, found, tuple(missed), tuple(wrong))


def _families(pairs: Sequence[Pair]) -> dict[str, str]:
    """Of each folded name a name that stands for all that are one with it, or a part: a store has it once."""
    above: dict[str, str] = {}

    def top(name: str) -> str:
        while above.setdefault(name, name) != name:
            name = above[name]
        return name

    for pair in pairs:
        one, other = top(fold(pair.one[0])), top(fold(pair.other[0]))
        if pair.expected != "different":
            above[one] = other
    return {name: top(name) for name in list(above)}


def cordis_pairs(paths: Iterable[Path]) -> Iterator[Pair]:
    """Participants of one VAT number or PIC whose names differ, within a file or between two."""
    seen: dict[tuple[str, str], dict[str, tuple[str, str, str]]] = defaultdict(dict)
    for path in paths:
        for row in _participants(path):
            name, place, country = (str(row.get(each) or "").strip() for each in ("name", "city", "country"))
            # The older list gives a sum of the name where it has no PIC: letters among the digits.
            pic = str(row.get("organisationID") or row.get("new_org_id") or "").strip()
            vat = str(row.get("vatNumber") or "").strip()
            for field, number in (("vat", vat), ("pic", pic if pic.isdigit() else "")):
                if name and any(letter.isdigit() for letter in number):
                    seen[field, number].setdefault(fold(name), (name, place, country))
    told: set[frozenset[str]] = set()
    for names in seen.values():
        (first, *others) = names.values()
        for other in others:
            if frozenset((fold(first[0]), fold(other[0]))) not in told:
                told.add(frozenset((fold(first[0]), fold(other[0]))))
                yield Pair(other, first, "same")


def _participants(path: Path) -> Iterable[dict[str, object]]:
    if path.suffix == ".json":
        found: list[dict[str, object]] = json.loads(path.read_text(encoding="utf-8"))
        return found
    with path.open(encoding="utf-8-sig", errors="replace", newline="") as file:
        delimiter = "\t" if "\t" in file.readline() else ";"
        file.seek(0)
        return list(csv.DictReader(file, delimiter=delimiter))


def made_up_names(number: int, *, seed: int) -> list[str]:
    """Names as organisations have them: words, towns, legal forms, and now and then a slip of the pen."""
    dice = random.Random(seed)
    sounds = [first + then for first in "bdfghklmnprstvwz" for then in ("a", "en", "or", "il", "ust", "ep")]
    sorts = [
        "Techniek",
        "Systems",
        "Lab",
        "Advies",
        "Groep",
        "Software",
        "Bouw",
        "Photonics",
        "Zorg",
        "Water",
        "Food",
    ]
    towns = [
        "Best",
        "Eindhoven",
        "Helmond",
        "Son",
        "Veldhoven",
        "Deurne",
        "Asten",
        "Bladel",
        "Nuenen",
        "Waalre",
    ]
    forms = ["B.V.", "BV", "N.V.", "", "", "VOF", "Holding B.V."]
    names = []
    for _ in range(number):
        own = "".join(dice.choice(sounds) for _ in range(dice.randint(2, 4))).capitalize()
        parts = [
            own,
            dice.choice(sorts),
            dice.choice(towns) if dice.random() < 0.3 else "",
            dice.choice(forms),
        ]
        names.append(" ".join(part for part in parts if part))
    return names


def misspelt(name: str, dice: random.Random) -> str:
    """The name with one letter left out."""
    at = dice.randrange(1, len(name) - 1)
    return name[:at] + name[at + 1 :]


def seconds(rows: int, known: int) -> tuple[float, int]:
    """How long it takes to match so many rows with so many known names, and how many questions come of it."""
    dice = random.Random(7)
    stored = [
        Organisation(f"o{number}", name, Corner.BUSINESS, place="Best")
        for number, name in enumerate(made_up_names(known, seed=1))
    ]
    near = [misspelt(each.name, dice) for each in dice.sample(stored, rows // 20)]
    names = [*near, *made_up_names(rows - len(near), seed=2)]
    table = Table("list.csv", ("name",), 1, tuple(Row(at, (name,)) for at, name in enumerate(names, 2)))
    mapped = Mapped(table, ListKind.ORGANISATIONS, {"name": 0})
    entries = [Entry(mapped, row, {"name": row.cells[0]}) for row in table.rows]
    contradictions = organisation_contradictions(entries, {each.id: each for each in stored})
    start = time.perf_counter()
    found = match(entries, stored, contradictions)
    return time.perf_counter() - start, len(found.questions)


def every_pair(rows: int, known: int) -> float:
    """The peer: comparing each with each by rapidfuzz, without deciding anything."""
    one = [fold(name) for name in made_up_names(rows, seed=2)]
    other = [fold(name) for name in made_up_names(known, seed=1)]
    start = time.perf_counter()
    for at in range(0, rows, 500):
        process.cdist(one[at : at + 500], other, scorer=fuzz.ratio, score_cutoff=82, dtype=np.uint8)
    return time.perf_counter() - start


def _tell(title: str, found: Score) -> None:
    print(
        f"{title}: joined {found.joined}, precision {found.precision:.3f}; "
        f"found {found.found} of {found.findable} ({found.recall:.3f})"
    )


def main() -> None:
    """Print the scores and the times."""
    cases = score(shipped_cases())
    _tell("shipped cases", cases)
    for pair in (*cases.wrong, *cases.missed)[:40]:
        print("   ", pair.expected, "|", pair.one[0], "|", pair.other[0])
    if len(sys.argv) > 1:
        paths = [Path(each) for each in sys.argv[1:]]
        pairs = list(cordis_pairs(paths))
        _tell(f"{', '.join(each.name for each in paths)}: {len(pairs)} pairs", score(pairs))
    times = [seconds(10_000, 40_000) for _ in range(3)]
    peer = every_pair(2_000, 40_000) * 5
    print(
        f"10,000 rows, 40,000 known: {median(time for time, _ in times):.2f} s, {times[0][1]} questions; "
        f"each with each (a fifth of it, times five): {peer:.2f} s"
    )
    large, questions = seconds(100_000, 100_000)
    print(f"100,000 rows, 100,000 known: {large:.1f} s, {questions} questions")


if __name__ == "__main__":
    main()
