"""What one row says, once its cells have been read."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

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
        other_row: int | None = None,
        found: str | None = None,
    ) -> Problem:
        """A problem with what this row says of a field."""
        return Problem(
            code,
            self.mapped.table.file,
            row=self.row.number,
            column=self.mapped.heading(field),
            found=self.text(field) if found is None else found,
            expected=expected,
            near=near,
            other_row=other_row,
        )
