"""Which fields hold codes, and under what name the words for them stand in the vocabulary."""

from dashboard.ingest.plan import Shape

_CODED = frozenset(("corner", "level", "ground", "size", "inside", "role"))


def words_field(field: str, shape: Shape) -> str:
    """The name of a field's words; empty when the field holds other text."""
    whose, _, plain = field.rpartition(".")
    if plain == "kind" and (whose == "activity" or (not whose and shape is Shape.ACTIVITIES)):
        return "activity_kind"
    return plain if plain in _CODED else ""
