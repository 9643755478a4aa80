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
    FILE_NOT_TEXT = "file_not_text"
    FILE_HAS_NULS = "file_has_nuls"
    FILE_OF_OTHER_KIND = "file_of_other_kind"
    FILE_DAMAGED = "file_damaged"
    FILE_HAS_PASSWORD = "file_has_password"
    FILE_UNPACKS_TOO_LARGE = "file_unpacks_too_large"
    FILE_TOO_HEAVY = "file_too_heavy"
    FILE_HAS_CONFLICT_MARKERS = "file_has_conflict_markers"
    FILE_HAS_NO_ROWS = "file_has_no_rows"
    ENCODING_UNFIT = "encoding_unfit"
    QUOTE_NOT_CLOSED = "quote_not_closed"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_MANY_CELLS = "too_many_cells"
    JSON_UNREADABLE = "json_unreadable"
    JSON_NO_LIST = "json_no_list"
    JSON_TOO_DEEP = "json_too_deep"
    JSON_KEY_TWICE = "json_key_twice"
    CELLS_MERGED = "cells_merged"
    COLOUR_HAS_MEANING = "colour_has_meaning"
    ROWS_HIDDEN = "rows_hidden"
    COLUMNS_HIDDEN = "columns_hidden"
    FORMULAS_WITHOUT_VALUE = "formulas_without_value"
    CELLS_WITH_ERROR = "cells_with_error"
    CELLS_FAR_OUT = "cells_far_out"
    VALUES_LEFT_OUT = "values_left_out"
    TOTAL_LEFT_OUT = "total_left_out"
    LIST_NOT_RECOGNISED = "list_not_recognised"
    HEADING_TWICE = "heading_twice"
    HEADING_UNKNOWN = "heading_unknown"
    COLUMN_PERSONAL = "column_personal"
    SHEET_LEFT_OUT = "sheet_left_out"
    ASSOCIATION_UNNAMED = "association_unnamed"
    ROW_TOO_LONG = "row_too_long"
    VALUE_MISSING = "value_missing"
    CODE_UNKNOWN = "code_unknown"
    TEXT_TOO_LONG = "text_too_long"
    DATE_UNREADABLE = "date_unreadable"
    DATE_READ_AS = "date_read_as"
    SIZE_READ_AS = "size_read_as"
    ZERO_RESTORED = "zero_restored"
    IDENTIFIER_UNREADABLE = "identifier_unreadable"
    FOREIGN_ID_UNREADABLE = "foreign_id_unreadable"
    SEVERAL_IN_ONE = "several_in_one"
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
    PARTNER_UNKNOWN = "partner_unknown"
    REFERS_TO_REFUSED = "refers_to_refused"
    RELATED_TO_ITSELF = "related_to_itself"
    PART_OF_ITSELF = "part_of_itself"
    RELATION_TWICE = "relation_twice"
    PARTICIPATION_TWICE = "participation_twice"
    PLACE_UNKNOWN = "place_unknown"
    CORDIS_NOT_RECOGNISED = "cordis_not_recognised"
    CORDIS_ZIP_DAMAGED = "cordis_zip_damaged"
    CORDIS_ZIP_LOCKED = "cordis_zip_locked"
    CORDIS_ZIP_TOO_LARGE = "cordis_zip_too_large"
    CORDIS_COLUMNS_MISSING = "cordis_columns_missing"
    CORDIS_UNREADABLE = "cordis_unreadable"
    CORDIS_NOBODY_THERE = "cordis_nobody_there"
    CORDIS_NOBODY_WITH_NUTS = "cordis_nobody_with_nuts"
    CORDIS_PLACE_UNKNOWN = "cordis_place_unknown"
    CORDIS_PLACE_SEVERAL = "cordis_place_several"
    CORDIS_COORDINATES_DISTRUSTED = "cordis_coordinates_distrusted"
    CORDIS_PERSONS_LEFT_OUT = "cordis_persons_left_out"
    CORDIS_ENDED_LEFT_OUT = "cordis_ended_left_out"
    CORDIS_WITHOUT_NUTS = "cordis_without_nuts"
    CORDIS_WITHOUT_PROJECTS = "cordis_without_projects"


NOTICES = frozenset(
    {
        ProblemCode.CELLS_MERGED,
        ProblemCode.COLOUR_HAS_MEANING,
        ProblemCode.ROWS_HIDDEN,
        ProblemCode.COLUMNS_HIDDEN,
        ProblemCode.FORMULAS_WITHOUT_VALUE,
        ProblemCode.CELLS_WITH_ERROR,
        ProblemCode.CELLS_FAR_OUT,
        ProblemCode.VALUES_LEFT_OUT,
        ProblemCode.TOTAL_LEFT_OUT,
        ProblemCode.HEADING_UNKNOWN,
        ProblemCode.COLUMN_PERSONAL,
        ProblemCode.SHEET_LEFT_OUT,
        ProblemCode.ASSOCIATION_UNNAMED,
        ProblemCode.DATE_READ_AS,
        ProblemCode.SIZE_READ_AS,
        ProblemCode.ZERO_RESTORED,
        ProblemCode.IDENTIFIER_UNREADABLE,
        ProblemCode.SEVERAL_IN_ONE,
        ProblemCode.PARTNER_UNKNOWN,
        ProblemCode.SINCE_IN_FUTURE,
        ProblemCode.ROWS_JOINED,
        ProblemCode.PARTICIPATION_TWICE,
        ProblemCode.PLACE_UNKNOWN,
        ProblemCode.CORDIS_COORDINATES_DISTRUSTED,
        ProblemCode.CORDIS_PERSONS_LEFT_OUT,
        ProblemCode.CORDIS_ENDED_LEFT_OUT,
        ProblemCode.CORDIS_WITHOUT_NUTS,
        ProblemCode.CORDIS_WITHOUT_PROJECTS,
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
