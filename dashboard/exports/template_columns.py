"""What stands in the template: its sheets, their columns, and the codes that a column chooses from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from dashboard.model import ActivityKind, Corner, Ground, Level, Role, Size
from dashboard.model.list_kind import ListKind
from dashboard.texts import Texts


@dataclass(frozen=True, slots=True)
class TemplateSheet:
    """A sheet with a heading for each field. A field is one of the canonical files, or one that only lists
    of organisations carry (`partners`, `aliases`). `widths` are in letters."""

    kind: ListKind
    fields: tuple[str, ...]
    widths: tuple[float, ...]
    examples: int


SHEETS: tuple[TemplateSheet, ...] = (
    TemplateSheet(
        ListKind.ORGANISATIONS,
        (
            "name", "corner", "kind", "place", "address", "postcode", "website", "kvk", "size", "inside",
            "themes", "offers", "needs", "partners", "part_of", "aliases", "description",
        ),
        (34, 18, 20, 18, 24, 11, 28, 13, 14, 12, 26, 34, 34, 34, 28, 24, 40),
        examples=3,
    ),
    TemplateSheet(
        ListKind.RELATIONS,
        (
            "source", "target", "level", "kind", "themes", "since", "until", "last_confirmed", "ground",
            "evidence",
        ),
        (34, 34, 18, 24, 26, 13, 13, 15, 24, 40),
        examples=2,
    ),
    TemplateSheet(
        ListKind.ACTIVITIES,
        ("name", "kind", "themes", "since", "until", "scheme", "evidence", "url"),
        (40, 18, 26, 13, 13, 24, 40, 34),
        examples=1,
    ),
    TemplateSheet(ListKind.PARTICIPATIONS, ("activity", "organisation", "role"), (40, 34, 16), examples=3),
)  # fmt: skip

_CODES: Mapping[tuple[ListKind, str], tuple[type[StrEnum], str]] = {
    (ListKind.ORGANISATIONS, "corner"): (Corner, "one"),
    (ListKind.ORGANISATIONS, "size"): (Size, "size"),
    (ListKind.RELATIONS, "level"): (Level, "level"),
    (ListKind.RELATIONS, "ground"): (Ground, "ground"),
    (ListKind.ACTIVITIES, "kind"): (ActivityKind, "kind"),
    (ListKind.PARTICIPATIONS, "role"): (Role, "role"),
}


def choices(kind: ListKind, field: str, texts: Texts) -> Mapping[str, str]:
    """What may be chosen in a column, each word with the code it stands for; empty when anything may."""
    if (kind, field) == (ListKind.ORGANISATIONS, "inside"):
        return {texts(f"template.{code}"): code for code in ("yes", "no")}
    if (kind, field) not in _CODES:
        return {}
    codes, words = _CODES[kind, field]
    return {texts(f"common.{words}_{code}"): code.value for code in codes}


def sheet_name(sheet: TemplateSheet, texts: Texts) -> str:
    """What the sheet is called."""
    return texts(f"template.sheet_{sheet.kind}")


def headings(sheet: TemplateSheet, texts: Texts) -> tuple[str, ...]:
    """Its headings, in words."""
    return tuple(texts(f"template.heading_{sheet.kind}_{field}") for field in sheet.fields)


def examples(sheet: TemplateSheet, texts: Texts) -> tuple[tuple[str, ...], ...]:
    """Its invented rows; the first cell of each says that it is one."""
    rows = (
        texts(f"template.example_{sheet.kind}_{number}", mark=texts("template.example_mark"))
        for number in range(1, sheet.examples + 1)
    )
    return tuple(tuple(cell.strip() for cell in row.split("|")) for row in rows)
