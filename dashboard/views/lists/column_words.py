"""What a column is called, in the words of whoever fills in a list."""

from dashboard.ingest.plan import MORE_FIELDS, Column, Shape
from dashboard.model.list_kind import ListKind
from dashboard.texts import Texts
from dashboard.views import field_words

_WHOSE = ("organisation", "activity", "participation")
_OF_LISTS = frozenset(field for fields in MORE_FIELDS.values() for field in fields) - {
    "until",
    "role",
    "aliases",
}
"""Fields that only a list has: nothing in the region is called so."""


def column_name(field: str, texts: Texts) -> str:
    """ "Naam", "Hoek"; in a list of two sorts of things also whose: "Plaats (organisatie)"."""
    whose, _, plain = field.rpartition(".")
    named = texts(f"lists.field_{plain}") if plain in _OF_LISTS else field_words.name_of(plain, texts)
    return (
        texts("lists.field_of", field=named, whose=texts(f"lists.of_{whose}")) if whose in _WHOSE else named
    )


def column_meaning(column: Column, texts: Texts) -> str:
    """What a column is taken for, or why it is left out."""
    return column_name(column.field, texts) if column.field else texts(f"lists.column_{column.because}")


def fields_of(shape: Shape) -> tuple[str, ...]:
    """Every field that a column of such a list can be, in the order of the canonical files."""
    match shape:
        case Shape.TAKING_PART:
            return (
                *(f"organisation.{field}" for field in ListKind.ORGANISATIONS.headings),
                *(f"activity.{field}" for field in ListKind.ACTIVITIES.headings),
                "participation.role",
            )
        case Shape.MEMBERS:
            return (*ListKind.ORGANISATIONS.headings, *MORE_FIELDS[shape])
        case Shape.NOTHING:
            return ()
        case _:
            kind = ListKind(shape.value)
            return (*kind.headings, *MORE_FIELDS.get(shape, ()))
