"""Why we ask whether two are one, in words."""

import pytest

from dashboard.ingest.asking import SameReason
from dashboard.question_sentences import why_the_same
from dashboard.texts import Language, texts_in


@pytest.mark.parametrize("reason", SameReason)
@pytest.mark.parametrize("language", Language)
def test_every_reason_has_its_words(reason: SameReason, language: Language):
    assert why_the_same({"reason": reason.value, "likeness": "94"}, texts_in(language))


def test_names_that_share_a_word_more_than_letters_are_not_told_by_their_letters():
    near, far = ({"reason": "same_place", "likeness": each} for each in ("94", "44"))
    dutch = texts_in(Language.DUTCH)
    assert why_the_same(near, dutch) == "zelfde plaats, namen 94% gelijk"
    assert why_the_same(far, dutch) == "zelfde plaats, en de namen delen een woord"
