"""How closely two organisations are related."""

from enum import StrEnum


class Level(StrEnum):
    """From acquaintance to a lasting tie; `NONE` is a dated statement that there is nothing."""

    KNOWS = "knows"
    TALKS = "talks"
    WORKS = "works"
    BOUND = "bound"
    NONE = "none"

    @property
    def links(self) -> bool:
        """Whether a relation of this level makes two organisations linked."""
        return self in LINKING

    @property
    def acquaints(self) -> bool:
        """Whether a relation of this level makes two organisations acquainted."""
        return self in ACQUAINTING


# Looked up once: these questions are asked of every tie, and an enum's member costs more than a set does.
LINKING = frozenset({Level.WORKS, Level.BOUND})
ACQUAINTING = frozenset(Level) - {Level.NONE}
