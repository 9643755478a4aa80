"""The languages that every word is written in."""

from enum import StrEnum


class Language(StrEnum):
    """Dutch and English; the value is the language's code in addresses and in `lang`."""

    DUTCH = "nl"
    ENGLISH = "en"

    @property
    def locale(self) -> str:
        """The locale of its numbers and dates: for English the European order of a date."""
        return "nl_NL" if self is Language.DUTCH else "en_GB"

    @classmethod
    def preferred(cls, accepted: str | None) -> "Language":
        """The first of ours in an Accept-Language header or a locale name; else English."""
        for wish in (accepted or "").replace("_", "-").split(","):
            code = wish.strip().lower().split(";")[0].split("-")[0].split(".")[0]
            if code in (each.value for each in cls):
                return cls(code)
        return cls.ENGLISH
