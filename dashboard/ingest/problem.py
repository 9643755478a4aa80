"""What can be wrong with a list, or worth telling: values that others make sentences of."""

from dataclasses import dataclass
from enum import StrEnum


class Severity(StrEnum):
    """An `ERROR` keeps a list out; a `NOTICE` is told, and nothing more."""

    ERROR = "error"
    NOTICE = "notice"


class ProblemCode(StrEnum):
    """The catalogue. Each code has its sentence and its cure in the texts (`problems.<code>`)."""

    FILE_EMPTY = "file_empty"
    FILE_TOO_LARGE = "file_too_large"
    FILE_IS_WORKBOOK = "file_is_workbook"
    FILE_NOT_TEXT = "file_not_text"
    FILE_HAS_CONFLICT_MARKERS = "file_has_conflict_markers"
    FILE_HAS_NO_ROWS = "file_has_no_rows"
    QUOTE_NOT_CLOSED = "quote_not_closed"
    LIST_NOT_RECOGNISED = "list_not_recognised"
    HEADING_TWICE = "heading_twice"
    HEADING_UNKNOWN = "heading_unknown"
    ROW_TOO_LONG = "row_too_long"
    VALUE_MISSING = "value_missing"
    CODE_UNKNOWN = "code_unknown"
    TEXT_TOO_LONG = "text_too_long"
    DATE_UNREADABLE = "date_unreadable"
    NUMBER_UNREADABLE = "number_unreadable"
    NUMBER_OUT_OF_RANGE = "number_out_of_range"
    COORDINATE_ALONE = "coordinate_alone"
    COORDINATES_ZERO = "coordinates_zero"
    UNTIL_BEFORE_SINCE = "until_before_since"
    SINCE_IN_FUTURE = "since_in_future"
    ID_TWICE = "id_twice"
    ROWS_JOINED = "rows_joined"
    NAME_UNKNOWN = "name_unknown"
    NAME_FITS_SEVERAL = "name_fits_several"
    REFERS_TO_REFUSED = "refers_to_refused"
    RELATED_TO_ITSELF = "related_to_itself"
    PART_OF_ITSELF = "part_of_itself"
    RELATION_TWICE = "relation_twice"
    PARTICIPATION_TWICE = "participation_twice"
    PLACE_UNKNOWN = "place_unknown"


NOTICES = frozenset(
    {
        ProblemCode.HEADING_UNKNOWN,
        ProblemCode.SINCE_IN_FUTURE,
        ProblemCode.ROWS_JOINED,
        ProblemCode.PARTICIPATION_TWICE,
        ProblemCode.PLACE_UNKNOWN,
    }
)
"""The codes that never keep a list out."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One thing found in a list.

    `row` counts as a spreadsheet does: the headings stand in row 1. `column` is the heading
    as the file writes it, `field` as the canonical file does. `found` is foreign text.
    `expected` are the codes, headings or ids that would have been right; `near` is the one
    that was probably meant; `other_file` and `other_row` say with what this row clashes. `sheet`
    is empty where the file has one sheet only.
    """

    code: ProblemCode
    file: str
    row: int | None = None
    column: str = ""
    field: str = ""
    found: str = ""
    expected: tuple[str, ...] = ()
    near: str = ""
    other_file: str = ""
    other_row: int | None = None
    sheet: str = ""

    @property
    def severity(self) -> Severity:
        """Whether it keeps the list out."""
        return Severity.NOTICE if self.code in NOTICES else Severity.ERROR
