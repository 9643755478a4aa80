"""Merged cells hold their value in the first cell only; here the rows below get it too."""

from dashboard.parsing.sheet import Area, Sheet

MOST = 20_000
"""Merged areas that are looked at. A sheet with more was not made by hand."""


def fill_down(sheet: Sheet, areas: list[Area]) -> None:
    """Give every row of a merged area the area's value, and keep the areas for which that mattered.

    Only rows in which something else stands are filled: a title over two rows remains one row. Across,
    nothing is filled: a heading over three columns is not three headings. `sheet.merged` then holds the
    areas of which a row was filled, and those across in a row that has more cells.
    """
    if not areas:
        return
    at = {number: position for position, (number, _) in enumerate(sheet.rows)}
    for area in sorted(areas[:MOST], key=lambda area: (area.top, area.left)):
        first = at.get(area.top)
        value = _cell(sheet, first, area.left)
        filled = False
        if first is not None and value:
            for position in range(first + 1, len(sheet.rows)):
                if sheet.rows[position][0] > area.bottom:
                    break
                filled |= _fill(sheet, position, area.left, value)
        if filled or (value and area.right > area.left and _has_more(sheet, first, area)):
            sheet.merged.append(area)


def _cell(sheet: Sheet, position: int | None, column: int) -> str:
    if position is None:
        return ""
    cells = sheet.rows[position][1]
    return cells[column] if column < len(cells) else ""


def _fill(sheet: Sheet, position: int, column: int, value: str) -> bool:
    number, cells = sheet.rows[position]
    if column < len(cells) and cells[column]:
        return False
    wide = [*cells, *[""] * (column + 1 - len(cells))]
    wide[column] = value
    sheet.rows[position] = (number, tuple(wide))
    return True


def _has_more(sheet: Sheet, position: int | None, area: Area) -> bool:
    if position is None:
        return False
    cells = sheet.rows[position][1]
    return any(cell and not area.left <= column <= area.right for column, cell in enumerate(cells))
