"""Why a file cannot be read: a cause with its facts, raised from wherever it is found."""

from enum import StrEnum


class Cause(StrEnum):
    """The causes; each is a `ProblemCode` of the same name, with its sentence and cure."""

    FILE_EMPTY = "file_empty"
    FILE_NOT_TEXT = "file_not_text"
    FILE_HAS_NULS = "file_has_nuls"
    FILE_OF_OTHER_KIND = "file_of_other_kind"
    FILE_DAMAGED = "file_damaged"
    FILE_HAS_PASSWORD = "file_has_password"
    FILE_UNPACKS_TOO_LARGE = "file_unpacks_too_large"
    FILE_TOO_HEAVY = "file_too_heavy"
    FILE_HAS_CONFLICT_MARKERS = "file_has_conflict_markers"
    ENCODING_UNFIT = "encoding_unfit"
    QUOTE_NOT_CLOSED = "quote_not_closed"
    TOO_MANY_COLUMNS = "too_many_columns"
    TOO_MANY_CELLS = "too_many_cells"
    JSON_UNREADABLE = "json_unreadable"
    JSON_NO_LIST = "json_no_list"
    JSON_TOO_DEEP = "json_too_deep"
    JSON_KEY_TWICE = "json_key_twice"


class RefusedError(Exception):
    """A file that cannot be read. `found` is foreign text, `expected` what would have been right."""

    def __init__(
        self,
        cause: Cause,
        *,
        row: int | None = None,
        column: str = "",
        found: str = "",
        expected: str = "",
        sheet: str = "",
    ) -> None:
        super().__init__(cause)
        self.cause = cause
        self.row = row
        self.column = column
        self.found = found
        self.expected = expected
        self.sheet = sheet
