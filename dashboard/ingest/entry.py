"""What one row says, once its cells have been read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from dashboard.ingest.effect import RowAt
from dashboard.ingest.mapping import Mapped
from dashboard.ingest.problem import Problem, ProblemCode
from dashboard.ingest.table import Row


@dataclass(frozen=True, slots=True)
class Entry:
    """The filled cells of a row, as values by field. A field that is not there says nothing.

    References to other organisations and activities are still text here.
    """

    mapped: Mapped
    row: Row
    values: Mapping[str, Any]

    @property
    def at(self) -> RowAt:
        """Where the row stands."""
        return (self.mapped.table.file, self.mapped.table.sheet, self.row.number)

    def text(self, field: str) -> str:
        """What the row says of a field that holds text."""
        return str(self.values.get(field, ""))

    def problem(
        self,
        code: ProblemCode,
        field: str,
        *,
        expected: tuple[str, ...] = (),
        near: str = "",
        other: "Entry | None" = None,
        found: str | None = None,
    ) -> Problem:
        """A problem with what this row says of a field; `other` is the row that it clashes with."""
        return Problem(
            code,
            self.mapped.table.file,
            row=self.row.number,
            column=self.mapped.heading(field),
            field=field,
            found=self.text(field) if found is None else found,
            expected=expected,
            near=near,
            other_file=other.mapped.table.file if other else "",
            other_row=other.row.number if other else None,
            sheet=self.mapped.table.sheet,
        )
