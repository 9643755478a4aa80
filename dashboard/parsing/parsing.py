"""The whole of it: which kind of file it is, and the reader for that kind."""

from dashboard.parsing.delimited import parse_delimited
from dashboard.parsing.file_kind import FileKind, kind_of
from dashboard.parsing.json_lists import parse_json
from dashboard.parsing.ods import is_ods, parse_ods
from dashboard.parsing.refusing import Cause, RefusedError
from dashboard.parsing.sheet import Budget, Parsed
from dashboard.parsing.unpacking import Archive
from dashboard.parsing.xlsx.workbook import book_path, parse_xlsx


def parse(content: bytes, budget: Budget, *, encoding: str = "", delimiter: str = "") -> Parsed:
    """The sheets in which something stands. RefusedError, with its cause, for what cannot be read."""
    kind = kind_of(content)
    if kind is FileKind.ZIPPED:
        parsed = _zipped(content, budget)
    elif kind is FileKind.OLD_WORKBOOK:
        from dashboard.parsing.xls import parse_xls

        parsed = parse_xls(content, budget)
    elif kind is FileKind.JSON:
        parsed = parse_json(content, budget, encoding=encoding)
    else:
        parsed = parse_delimited(content, budget, encoding=encoding, delimiter=delimiter)
    parsed.sheets = [sheet for sheet in parsed.sheets if sheet.rows]
    if not parsed.sheets:
        raise RefusedError(Cause.FILE_EMPTY)
    return parsed


def _zipped(content: bytes, budget: Budget) -> Parsed:
    archive = Archive(content)
    if is_ods(archive):
        return parse_ods(archive, budget)
    path = book_path(archive)
    if not path or not path.endswith(".xml"):
        archive.refuse_other_kinds()
    if path.startswith(("word/", "ppt/")):
        archive.refuse_other_kinds()
    return parse_xlsx(archive, path, budget)
