"""Whether one organisation is known again under the name that it had years ago: a second score of matching.

    python -m tests.benchmarks.older_names organization.json unique_org.csv

The first file is a download of CORDIS, the second the organisations of Horizon 2020 to 2016 (`new_org_id` is
the PIC where it is digits, else a sum of the name). Every organisation of the download that the older file
has by PIC is a row of one list; all 12,000 older names, with their country and without their PIC, are known.
What the number says is the truth: a join with another number is wrong, a question about another is needless.
"""

import argparse
import csv
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from rapidfuzz import fuzz, process

from dashboard.ingest.contradicting import organisation_contradictions
from dashboard.ingest.entry import Entry
from dashboard.ingest.folding import fold
from dashboard.ingest.mapping import Mapped
from dashboard.ingest.matching import match
from dashboard.ingest.table import Row, Table
from dashboard.model import Corner, Organisation
from dashboard.model.list_kind import ListKind
from dashboard.places.gazetteer import iso_code

FIELDS = ("name", "country")
LIKE = 85
"""The peer: the nearest name of all by rapidfuzz, from this ratio on."""


@dataclass(frozen=True, slots=True)
class Newer:
    """An organisation of the download: its number, name and country."""

    pic: str
    name: str
    country: str


def main() -> None:
    """Print both scores, for all and for those whose folded names differ."""
    asked = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    asked.add_argument("download", type=Path)
    asked.add_argument("older", type=Path)
    said = asked.parse_args()
    known = older(said.older)
    by_id = {each.id: each for each in known}
    rows = [each for each in newer(said.download) if each.pic in by_id]
    changed = {each.pic for each in rows if fold(each.name) != fold(by_id[each.pic].name)}
    print(f"{len(rows)} organisations with one number in both, {len(changed)} of them named otherwise by now")
    _tell(rows, known, changed)
    _tell_peer(rows, known, changed)


def older(path: Path) -> list[Organisation]:
    """Everybody in the older file; the id is the number."""
    with path.open(encoding="utf-8", newline="") as file:
        return [
            Organisation(
                row["new_org_id"].strip(), row["name"], Corner.OTHER, country=iso_code(row["country"]) or ""
            )
            for row in csv.DictReader(file, delimiter="\t")
            if row["name"].strip()
        ]


def newer(path: Path) -> list[Newer]:
    """Everybody in the download, once for each number."""
    found: dict[str, Newer] = {}
    for row in json.loads(path.read_text(encoding="utf-8")):
        pic = str(row["organisationID"])
        found[pic] = Newer(pic, row["name"].strip(), iso_code(row["country"]) or "")
    return list(found.values())


def _tell(rows: Sequence[Newer], known: Sequence[Organisation], changed: set[str]) -> None:
    table = Table(
        "newer.csv", FIELDS, 1, tuple(Row(at, (each.name, each.country)) for at, each in enumerate(rows, 2))
    )
    mapped = Mapped(table, ListKind.ORGANISATIONS, {field: at for at, field in enumerate(FIELDS)})
    entries = [
        Entry(mapped, row, {field: cell for field, cell in zip(FIELDS, row.cells, strict=True) if cell})
        for row in table.rows
    ]
    contradictions = organisation_contradictions(entries, {each.id: each for each in known})
    found = match(entries, known, contradictions)
    pic_of = {number: each.pic for number, each in enumerate(rows, 2)}
    joined = rightly = 0
    met: set[str] = set()
    for each in found.matches:
        if each.known is not None:
            for entry in each.entries:
                joined += 1
                rightly += each.known.id == pic_of[entry.row.number]
                met |= {each.known.id} & {pic_of[entry.row.number]}
    needless = 0
    stored = {each.id for each in known}
    for question in found.questions:
        wanted = pic_of[int(question.facts["row"])]
        met.update({wanted} & set(question.about))
        needless += wanted not in question.about and bool(stored & set(question.about))
    print(
        f"ours: {joined} join by themselves, {rightly} of them rightly: "
        f"precision {rightly / max(1, joined):.3f}; "
        f"found {len(met) / len(rows):.3f} of all, "
        f"{len(met & changed) / max(1, len(changed)):.3f} of the renamed; "
        f"{needless / len(rows):.2f} needless questions a row"
    )
    for each in rows:
        if each.pic in changed - met:
            print(f"  missed: {each.name} | {next(one.name for one in known if one.id == each.pic)}")


def _tell_peer(rows: Sequence[Newer], known: Sequence[Organisation], changed: set[str]) -> None:
    names = [each.name.casefold() for each in known]
    right: set[str] = set()
    proposed = 0
    for each in rows:
        best = process.extractOne(each.name.casefold(), names, scorer=fuzz.ratio, score_cutoff=LIKE)
        if best:
            proposed += 1
            right |= {each.pic} if known[best[2]].id == each.pic else set()
    print(
        f"rapidfuzz' nearest name from {LIKE} on: precision {len(right) / max(1, proposed):.3f}; found "
        f"{len(right) / len(rows):.3f} of all, "
        f"{len(right & changed) / max(1, len(changed)):.3f} of the renamed"
    )


if __name__ == "__main__":
    main()
