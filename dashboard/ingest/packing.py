"""Between a list as it was read and the bytes that wait in the store."""

import json
import zlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import asdict
from typing import Any

from dashboard.ingest.choices import Answer, Choices, Gone
from dashboard.ingest.plan import Because, Column, Plan, Shape
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.progress import counted
from dashboard.ingest.table import Row, Table
from dashboard.model import Corner, EntityKind, OpenQuestion, Verdict


def packed(tables: Iterable[Table]) -> bytes:
    """Tables as compressed JSON."""
    plain = [asdict(each) for each in tables]
    return zlib.compress(json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode())


def unpacked(content: bytes, *, tell: Callable[[float], None] = lambda done: None) -> tuple[Table, ...]:
    """The tables that `packed` kept; `tell` hears now and then how much of a table is done (0–1)."""
    return tuple(_table(each, tell) for each in json.loads(zlib.decompress(content)))


def _table(plain: Mapping[str, Any], tell: Callable[[float], None]) -> Table:
    return Table(
        file=plain["file"],
        headings=tuple(plain["headings"]),
        heading_row=plain["heading_row"],
        rows=_rows(plain["rows"], tell),
        sheet=plain["sheet"],
        above=_rows(plain["above"], tell),
        is_hidden=plain["is_hidden"],
        notices=tuple(problem_of(each) for each in plain["notices"]),
    )


def _rows(plain: Sequence[Mapping[str, Any]], tell: Callable[[float], None]) -> tuple[Row, ...]:
    return tuple(Row(each["number"], tuple(each["cells"])) for each in counted(plain, tell))


def problem_of(plain: Mapping[str, Any]) -> Problem:
    """One problem from plain values."""
    return Problem(**{**plain, "code": ProblemCode(plain["code"]), "expected": tuple(plain["expected"])})


def plain_choices(choices: Choices) -> dict[str, Any]:
    """Choices as plain values that JSON can carry."""
    return {
        "plans": [
            {"file": file, "sheet": sheet, **asdict(plan)} for (file, sheet), plan in choices.plans.items()
        ],
        "answers": [asdict(each) for each in choices.answers],
        "corners": dict(choices.corners),
        "splits": list(choices.splits),
        "places": dict(choices.places),
        "gone": [[kind, key, verdict] for (kind, key), verdict in choices.gone.items()],
        "is_partial": choices.is_partial,
    }


def choices_of(plain: Mapping[str, Any]) -> Choices:
    """The choices that `plain_choices` kept."""
    return Choices(
        plans={(each["file"], each["sheet"]): plan_of(each) for each in plain.get("plans", ())},
        answers=tuple(
            Answer(_question(each["question"]), Verdict(each["verdict"])) for each in plain.get("answers", ())
        ),
        corners={name: Corner(code) for name, code in plain.get("corners", {}).items()},
        splits=tuple(plain.get("splits", ())),
        places=dict(plain.get("places", {})),
        gone={(EntityKind(kind), key): Gone(said) for kind, key, said in plain.get("gone", ())},
        is_partial=bool(plain.get("is_partial", False)),
    )


def plan_of(plain: Mapping[str, Any]) -> Plan:
    """One table's plan from plain values."""
    columns = tuple(
        Column(
            position=each["position"],
            heading=each["heading"],
            field=each["field"],
            because=Because(each["because"]),
            values=each["values"],
        )
        for each in plain["columns"]
    )
    return Plan(Shape(plain["shape"]), columns, plain["association"])


def _question(plain: Mapping[str, Any]) -> OpenQuestion:
    return OpenQuestion(plain["id"], plain["code"], tuple(plain["about"]), plain["facts"])
