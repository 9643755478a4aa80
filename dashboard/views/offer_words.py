"""What somebody offers or needs, as it is shown: in the reader's language, and nobody's number in it."""

from dashboard.analysis.words_met import words_met
from dashboard.contacts import without_contacts
from dashboard.texts import Texts
from dashboard.views import safe
from dashboard.vocabularies import wording


def said(text: str, texts: Texts, *, at_most: int = 200) -> str:
    """The text on one line, without e-mail addresses and telephone numbers; not yet made safe."""
    return safe.tidy(without_contacts(wording(text, texts.language)), at_most=at_most)


def quoted(text: str, texts: Texts, *, at_most: int = 90) -> str:
    """The same as it stands between quotation marks in a sentence."""
    return said(text, texts, at_most=at_most).rstrip(".").strip("‘’'\"")


def in_common(need: str, offer: str, texts: Texts) -> str:
    """ "‘testen’ en ‘batterijen’": what both say, in the reader's words where those meet; else empty."""
    own = words_met(wording(need, texts.language), wording(offer, texts.language))
    words = own or words_met(need, offer)
    return texts.joined([f"‘{safe.tidy(word, at_most=40)}’" for word in words])
