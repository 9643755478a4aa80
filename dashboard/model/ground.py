"""How we know what we say."""

from enum import StrEnum


class Ground(StrEnum):
    """`PUBLIC`: a public source; `NAMED`: one side said so; `CONFIRMED`: both did."""

    PUBLIC = "public"
    NAMED = "named"
    CONFIRMED = "confirmed"
