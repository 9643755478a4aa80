"""From files to tables that we understand: read them, and say what each of their columns is."""

from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from dashboard.ingest.choices import TableKey
from dashboard.ingest.mapping import Mapped
from dashboard.ingest.own_files import without_ours
from dashboard.ingest.plan import Plan
from dashboard.ingest.problem import Problem, ProblemCode, Severity
from dashboard.ingest.progress import Progress, Step, silently
from dashboard.ingest.reading import read
from dashboard.ingest.recognising import recognise
from dashboard.ingest.several_in_one import taken_apart
from dashboard.ingest.shaping import shaped
from dashboard.ingest.table import ListFile, Table


@dataclass(frozen=True, slots=True)
class Understood:
    """The tables of a list, how each of them is read, and the canonical pieces that this gives.

    `files` are all that were brought, those that could not be read included: `problems` says why.
    """

    files: tuple[str, ...]
    tables: tuple[Table, ...] = ()
    plans: Mapping[TableKey, Plan] = field(default_factory=dict)
    mapped: tuple[Mapped, ...] = ()
    problems: tuple[Problem, ...] = ()

    @property
    def is_whole(self) -> bool:
        """Whether every table could be read and understood."""
        return not any(each.severity is Severity.ERROR for each in self.problems)

    @property
    def order(self) -> tuple[TableKey, ...]:
        """The files and their sheets, in the order in which problems are told."""
        return (
            *((file, "") for file in self.files),
            *((table.file, table.sheet) for table in self.tables if table.sheet),
        )


def understood(
    files: Iterable[ListFile], *, plans: Mapping[TableKey, Plan] | None = None, progress: Progress = silently
) -> Understood:
    """Read files and understand every table in them."""
    given = tuple(files)
    tables: list[Table] = []
    problems: list[Problem] = []
    for number, file in enumerate(given):
        progress(Step.READING, number / len(given))
        book = without_ours(read(file, progress=progress))
        if isinstance(book, Problem):
            problems.append(book)
        else:
            tables.extend(book.tables)
    names = tuple(file.name for file in given)
    return understand(tables, files=names, problems=problems, plans=plans, progress=progress)


def understand(
    tables: Iterable[Table],
    *,
    files: Sequence[str],
    plans: Mapping[TableKey, Plan] | None = None,
    splits: Collection[str] = (),
    problems: Iterable[Problem] = (),
    progress: Progress = silently,
) -> Understood:
    """Understand tables that were read before; `plans` says how, where somebody or an earlier list did.

    `splits` are cells that hold several organisations, as somebody said.
    """
    given = tuple(tables)
    found = list(problems)
    known = dict(plans or {})
    pieces: list[Mapped] = []
    for number, table in enumerate(given):
        progress(Step.MAPPING, number / len(given))
        plan = known.setdefault((table.file, table.sheet), recognise(table))
        made = shaped(taken_apart(table, plan, splits), plan)
        found += (*table.notices, *made.problems)
        pieces += made.mapped
    return Understood(tuple(files), given, known, tuple(pieces), tuple(_of_sheets(found, pieces)))


def _of_sheets(problems: Iterable[Problem], pieces: Iterable[Mapped]) -> Iterator[Problem]:
    """A sheet that is no list keeps nothing out where another sheet of its file is one."""
    files = {piece.table.file for piece in pieces}
    for each in problems:
        if each.code is ProblemCode.LIST_NOT_RECOGNISED and each.sheet and each.file in files:
            yield Problem(ProblemCode.SHEET_LEFT_OUT, each.file, sheet=each.sheet, found=each.sheet)
        else:
            yield each
