"""What organisations said they can give and look for, added to what they said before: never over it."""

from dataclasses import replace

from dashboard.contacts import without_contacts
from dashboard.editing.after_workshop.left import Sentences
from dashboard.model import Organisation
from dashboard.model.workshop import Gives, Seeks
from dashboard.one_line import one_line
from dashboard.unaccented import unaccented


def with_said(organisation: Organisation, said: Gives | Seeks, sentences: Sentences) -> Organisation:
    """The organisation with this among its offers or needs, unless the same stands there already."""
    words = _words(said, sentences)
    before = organisation.offers if isinstance(said, Gives) else organisation.needs
    if not words or _folded(words) in {_folded(each) for each in before}:
        return organisation
    after = (*before, words)
    return (
        replace(organisation, offers=after) if isinstance(said, Gives) else replace(organisation, needs=after)
    )


def _words(said: Gives | Seeks, sentences: Sentences) -> str:
    own = one_line(without_contacts(said.text), longest=500)
    chosen = sentences.assets(said.assets) if said.assets else ""
    return ": ".join(each for each in (chosen, own) if each)


def _folded(text: str) -> str:
    return " ".join(unaccented(text).split())
