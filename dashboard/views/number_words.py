"""Small numbers as words, where a sentence opens with one or counts a few."""

from dashboard.texts import Texts

_LARGEST = 12


def in_words(number: int, texts: Texts) -> str:
    """ "zes"; above twelve, and for none, as a figure."""
    return texts(f"numbers.word_{number}") if 1 <= number <= _LARGEST else texts.number(number)


def opening(text: str) -> str:
    """The text as a sentence opens: "Zes", and in Dutch "Eén" with one accent."""
    if text.startswith("éé"):
        return "Eé" + text[2:]
    return text[:1].upper() + text[1:]
